import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DownloadLine } from "#app/components/layout/download-line.tsx";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { TextLink } from "#app/components/layout/text-link.tsx";
import { Pagination } from "#app/components/tables/pagination.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { readChangesPage } from "#app/presenters/changes-page.server.ts";
import { knownWords } from "#app/presenters/known-words.ts";
import { withQuestionMark } from "#app/presenters/page-frame.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { publicPageHeaders } from "#app/server/public-page-headers.ts";
import { type ChangesParams, changesSearch } from "#app/urls/changes-params.ts";
import { methodHref } from "#app/urls/method-anchors.ts";
import { MunicipalityChanges } from "./changes/municipality-changes.tsx";
import { PeriodForm } from "./changes/period-form.tsx";
import { PhaseList } from "./changes/phase-list.tsx";
import { ProjectChanges } from "./changes/project-changes.tsx";
import { ReorganisationList } from "./changes/reorganisation-list.tsx";
import { Headline } from "./text/headline.tsx";
import "./changes/changes.css";

export async function loader({ request, context }: LoaderFunctionArgs) {
  return await readChangesPage(new URL(request.url), context);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const feed = {
    tagName: "link",
    rel: "alternate",
    type: "application/atom+xml",
    href: "/wijzigingen/feed.atom",
  };
  return [...pageMeta(data), feed];
};
export const headers = publicPageHeaders;

export default function Changes() {
  const page = useLoaderData<typeof loader>();
  const { params, lastDay, today, projects, changes, phases, reorganisations, around, permanentHref } = page;
  const t = useTranslate();
  const format = useFormatter();
  const { search } = page.frame.header;
  const figures = [...new URLSearchParams(search)];
  const hrefFor = (changed: Partial<ChangesParams>) =>
    `/wijzigingen${withQuestionMark(new URLSearchParams([...figures, ...changesSearch({ ...params, ...changed })]))}`;
  const { period } = params;
  const isDays = period.kind === "days";
  const from = isDays ? format.shortDay(period.from) : knownWords(format, period.knownFrom);
  const to = isDays ? format.shortDay(period.to) : knownWords(format, period.knownTo);
  const caption = t("changes:municipalitiesCaption", { from, to });
  return (
    <PageShell {...page.frame}>
      <Headline
        kicker={t("changes:kicker")}
        sentence={page.sentence}
        source={
          <p>
            {isDays ? t("changes:lead") : t("changes:leadKnown", { day: format.day(lastDay) })}{" "}
            <TextLink to={methodHref("changes", search)}>{t("changes:howCounted")}</TextLink>
            <span className="vw-screen-only" aria-hidden="true">
              {" · "}
            </span>
            <a className="nl-link vw-screen-only" href="/wijzigingen/feed.atom">
              {t("changes:feed")}
            </a>
          </p>
        }
        facts={
          <>
            <PeriodForm period={period} today={today} keep={figures} />
            <p className="vw-changes-around vw-screen-only">
              {(["earlier", "later"] as const).map((side) => {
                const other = around[side];
                return (
                  other && (
                    <TextLink
                      key={side}
                      to={hrefFor({ period: { kind: "days", ...other }, periodGiven: true, page: 1 })}
                    >
                      {t(`changes:${side}`)}
                    </TextLink>
                  )
                );
              })}
            </p>
          </>
        }
      />
      <Section id="projecten" title={t("changes:projectsTitle")}>
        <ProjectChanges {...{ projects, from, to }} kind={period.kind} on={lastDay} />
        {reorganisations.some(({ effects }) => effects.length > 0) && (
          <p className="vw-source vw-changes-note">
            {t("changes:differenceNote")}{" "}
            <a className="nl-link" href="#herindelingen">
              {t("changes:differenceLink")}
            </a>
          </p>
        )}
      </Section>
      <Section id="gemeenten" title={t("changes:municipalitiesTitle")}>
        {changes.total === 0 ? (
          <p>{isDays ? t("changes:nothing") : t("changes:nothingKnown", { day: format.day(lastDay) })}</p>
        ) : (
          <MunicipalityChanges caption={caption} changes={changes.rows} on={lastDay} />
        )}
        <Pagination
          page={changes.page}
          pageSize={changes.pageSize}
          totalCount={changes.total}
          hrefFor={(number) => hrefFor({ page: number })}
        />
        <DownloadLine
          subject={caption}
          permanentHref={permanentHref}
          downloads={(["csv", "ods"] as const).map((kind) => ({
            format: kind.toUpperCase(),
            href: hrefFor({ page: 1 }).replace("/wijzigingen", `/wijzigingen/tabel.${kind}`),
          }))}
        />
      </Section>
      {phases.length > 0 && (
        <Section id="fasen" title={t("changes:phasesTitle")}>
          <PhaseList phases={phases} />
        </Section>
      )}
      {reorganisations.length > 0 && (
        <Section id="herindelingen" title={t("changes:reorganisationsTitle")}>
          <ReorganisationList days={reorganisations} />
        </Section>
      )}
    </PageShell>
  );
}
