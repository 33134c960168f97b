import type { CurvePoint } from "#app/components/charts/small-multiple.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { MiniMapGround, miniFrame } from "#app/components/maps/mini-map.tsx";
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
  readonly curve: Curve;
  readonly liveCodes: readonly MunicipalityCode[];
}

/** Values of a small curve on the days that all small curves share: numbers are less to send than points. */
export interface Curve {
  readonly live: readonly number[];
  /** `null`: no target */
  readonly targets: readonly (number | null)[];
}

interface HomeProjectsProps {
  readonly view: Omit<HomeView, "shown">;
  readonly projects: readonly ShownProject[];
  /** First day of all small curves */
  readonly curvesFrom: Day;
  readonly curveDays: readonly Day[];
  /** Query of the day with its question mark; empty: today */
  readonly search: string;
}

/** Where each project stands, side by side on the same scale. */
export function HomeProjects({ view, projects, curvesFrom, curveDays, search }: HomeProjectsProps) {
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
  const frame = miniFrame(map.tiles);
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
      <MiniMapGround cells={map.tiles} />
      <ul className="vw-home-projects">
        {projects.map((project) => (
          <li key={project.standing.slug}>
            <HomeProject
              standing={project.standing}
              points={pointsOf(project.curve, curveDays)}
              frame={frame}
              live={map.tiles.filter(isOneOf(project.liveCodes))}
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

function pointsOf({ live, targets }: Curve, days: readonly Day[]): CurvePoint[] {
  return days.map((on, index) => ({ on, live: live[index] ?? 0, target: targets[index] ?? null }));
}

function isOneOf(codes: readonly MunicipalityCode[]): (tile: { readonly code: MunicipalityCode }) => boolean {
  const known = new Set(codes);
  return ({ code }) => known.has(code);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
