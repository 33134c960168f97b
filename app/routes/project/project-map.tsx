import { useCallback } from "react";
import { GroupBars } from "#app/components/charts/group-bars.tsx";
import { StatusFunnel } from "#app/components/charts/status-funnel.tsx";
import { DownloadLine } from "#app/components/layout/download-line.tsx";
import { TextLink } from "#app/components/layout/text-link.tsx";
import { HexMap } from "#app/components/maps/hex-map.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { findingText } from "#app/presenters/finding-text.ts";
import type { ProjectData } from "../project.tsx";
import { MunicipalityFilter } from "./municipality-filter.tsx";
import { projectFileHref, projectHref } from "./project-href.ts";
import { ProjectSource } from "./project-source.tsx";

/** Who takes part, on the map and in numbers by status and province. */
export function ProjectMap({ data }: { readonly data: ProjectData }) {
  const t = useTranslate();
  const format = useFormatter();
  const { facts, measures, map, params, spread, frame, rows } = data;
  const { search } = frame.header;
  const hrefFor = useCallback((code: string) => `/gemeenten/${code}${search}`, [search]);
  const total = format.number(measures.municipalityCount);
  const title = spread.provinceFinding === null ? facts.name : findingText(spread.provinceFinding, t, format);
  const isFiltered = params.status !== null || params.province !== null;
  const hasUnderway = measures.counts.committed + measures.counts.implementing > 0;
  const derived = facts.origin === "observed" && hasUnderway ? t("project:map.derivedListing") : "";
  const hasRemoved = facts.origin === "observed" && measures.counts.stopped > 0;
  const explained = facts.origin === "observed" ? t("status:noSourceListedNote") : t("status:noneNote");
  return (
    <div className="vw-project-map" id="kaart">
      {map.gridOn === null ? (
        <p>{t("project:map.none")}</p>
      ) : (
        <div className="vw-project-map__main">
          <h3 className="vw-chart-title">{title}</h3>
          <MunicipalityFilter data={data} idPrefix="kaart" anchor="kaart" hasName={false} />
          {isFiltered && (
            <p aria-live="polite">
              {t("project:map.filtered", { count: rows.total, n: format.number(rows.total), total })}
            </p>
          )}
          <HexMap
            id="k"
            label={t("project:map.label", { project: facts.name, day: format.day(measures.on) })}
            tiles={map.tiles}
            counts={measures.counts}
            origin={facts.origin}
            on={measures.on}
            gridOn={map.gridOn}
            withoutTile={map.withoutTile}
            landmarkCodes={map.landmarkCodes}
            choice={{ statuses: params.status === null ? [] : [params.status], province: params.province }}
            hrefFor={hrefFor}
            skipToId="per-status"
          />
          <ProjectSource data={data} />
          <DownloadLine
            downloads={[
              { format: "CSV", href: projectHref(data, { view: "all", page: 1 }, "/tabel.csv") },
              { format: "ODS", href: projectHref(data, { view: "all", page: 1 }, "/tabel.ods") },
              { format: "JSON", href: projectFileHref(data, "/stand.json") },
              { format: "SVG", href: projectHref(data, {}, "/kaart.svg") },
            ]}
            subject={title}
            permanentHref={`${frame.footer.permanentHref ?? projectFileHref(data, "")}#kaart`}
          />
        </div>
      )}
      <div className="vw-project-map__aside" id="per-status" tabIndex={-1}>
        <section className="vw-item">
          <h3>{findingText(spread.funnel, t, format)}</h3>
          <StatusFunnel
            label={t("project:map.funnel", { total })}
            counts={measures.counts}
            total={measures.municipalityCount}
            origin={facts.origin}
          />
          <p className="vw-source">
            {t("project:map.together", { total })} {explained} {hasRemoved && t("project:map.stoppedListing")}{" "}
            {derived}
          </p>
        </section>
        {spread.provinces.length > 1 && (
          <section className="vw-item">
            <h3>{t("project:groups.province")}</h3>
            <GroupBars
              caption={t("project:groups.caption", {
                by: t("project:groups.province"),
                day: format.day(measures.on),
              })}
              groupWord={t("project:table.province")}
              groups={spread.provinces.map(({ key, live, total: all }) => ({
                key: key ?? "",
                name:
                  key === null ? (
                    ""
                  ) : (
                    <TextLink
                      to={`${projectHref(data, { province: key, page: 1 })}#kaart`}
                      preventScrollReset
                    >
                      {key}
                    </TextLink>
                  ),
                live,
                total: all,
              }))}
            />
          </section>
        )}
      </div>
    </div>
  );
}
