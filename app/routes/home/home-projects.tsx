import type { CurvePoint } from "#app/components/charts/small-multiple.tsx";
import { Section } from "#app/components/layout/section.tsx";
import type { Cell } from "#app/components/maps/hex-tile.ts";
import type { Day } from "#app/domain/day.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { HomeView } from "#app/presenters/home-view.ts";
import { numberWord } from "#app/presenters/number-word.ts";
import type { ProjectStanding } from "#app/presenters/project-standing.ts";
import { HomeProject } from "./home-project.tsx";

/** One project with what its drawings need. */
export interface ShownProject {
  readonly standing: ProjectStanding;
  readonly points: readonly CurvePoint[];
  readonly liveCodes: readonly MunicipalityCode[];
}

interface HomeProjectsProps {
  readonly view: Omit<HomeView, "shown">;
  readonly projects: readonly ShownProject[];
  /** First day of all small curves */
  readonly curvesFrom: Day;
  /** Query of the day with its question mark; empty: today */
  readonly search: string;
}

/** Where each project stands, side by side on the same scale. */
export function HomeProjects({ view, projects, curvesFrom, search }: HomeProjectsProps) {
  const t = useTranslate();
  const format = useFormatter();
  const { startedCount, municipalityCount, on, map } = view;
  if (startedCount === 0) {
    return (
      <Section id="projecten" title={t("home:noProjectsTitle")}>
        <p>{t("home:noProjectsText")}</p>
      </Section>
    );
  }
  const isPart = projects.length < startedCount;
  const total = format.number(municipalityCount);
  const shown = numberWord(t, format, projects.length);
  const title = isPart
    ? t("home:attentionTitle", { shown })
    : startedCount === 1
      ? t("home:projectsTitleOne", { total })
      : t("home:projectsTitle", { projects: capital(shown), total });
  const all = isPart ? t("home:allProjects", { n: format.number(startedCount) }) : t("home:compareAll");
  return (
    <Section id="projecten" title={title} link={{ to: `/projecten${search}`, label: all }}>
      {isPart && <p>{t("home:attentionNote", { all: format.number(startedCount), shown })}</p>}
      <Key total={total} />
      <ul className="vw-home-projects">
        {projects.map((project) => (
          <li key={project.standing.slug}>
            <HomeProject
              project={project}
              {...splitCells(map.tiles, project.liveCodes)}
              from={curvesFrom}
              to={on}
              search={search}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** How to read the small drawings, once for all. */
function Key({ total }: { readonly total: string }) {
  const t = useTranslate();
  return (
    <p className="vw-home-key vw-source">
      <span>
        <svg width="24" height="8" aria-hidden="true" focusable="false">
          <path className="vw-home-key__live" d="M0 4H24" />
        </svg>{" "}
        {t("home:keyLive")}
      </span>{" "}
      <span>
        <svg width="24" height="8" aria-hidden="true" focusable="false">
          <path className="vw-home-key__target" d="M0 4H24" />
        </svg>{" "}
        {t("home:keyTarget")}
      </span>{" "}
      <span>
        <svg width="6" height="14" aria-hidden="true" focusable="false">
          <path className="vw-home-key__mark" d="M3 0V14" />
        </svg>{" "}
        {t("home:keyMark")}
      </span>{" "}
      <span>{t("home:key", { total })}</span>
    </p>
  );
}

interface Coded extends Cell {
  readonly code: MunicipalityCode;
}

function splitCells(tiles: readonly Coded[], liveCodes: readonly MunicipalityCode[]) {
  const live = new Set(liveCodes);
  return {
    live: tiles.filter(({ code }) => live.has(code)),
    others: tiles.filter(({ code }) => !live.has(code)),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
