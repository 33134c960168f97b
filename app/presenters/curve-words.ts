import type { Day } from "#app/domain/day.ts";
import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import type { ProjectParams } from "#app/urls/project-params.ts";
import { findingText } from "./finding-text.ts";
import type { ProjectCourse } from "./project-course.ts";
import { shareText } from "./share-text.ts";

/** What stands in and above the curve of a project, on the page and in its picture. */
export interface CurveWords {
  /** The finding */
  readonly title: string;
  /** What is counted, over which period, in which borders */
  readonly subtitle: string;
  readonly notes: readonly { readonly on: Day; readonly lines: readonly string[] }[];
}

export function curveWords(
  course: ProjectCourse,
  { unit, borders }: Pick<ProjectParams, "unit" | "borders">,
  t: Translate,
  format: Formatter,
): CurveWords {
  const period = { from: format.day(course.from), to: format.day(course.to) };
  const counted = t(
    unit === "inhabitants" ? "project:chart.countedInhabitants" : "project:chart.countedMunicipalities",
    period,
  );
  const inBorders =
    borders === "then"
      ? t("project:chart.bordersThen")
      : t("project:chart.bordersNow", { day: format.day(course.to) });
  const last = course.points.at(-1);
  const inhabitants = last && {
    live: format.compact(last.liveInhabitants),
    total: format.compact(last.inhabitants),
    share: shareText(last.inhabitants === 0 ? 0 : last.liveInhabitants / last.inhabitants, format),
  };
  return {
    title:
      unit === "inhabitants" && inhabitants
        ? t("project:chart.inhabitantsFinding", inhabitants)
        : curveTitle(course, t, format),
    subtitle: `${counted} ${inBorders}`,
    notes: unit === "municipalities" && course.jump !== null ? [jumpNote(course.jump, t, format)] : [],
  };
}

function curveTitle({ finding }: ProjectCourse, t: Translate, format: Formatter): string {
  return finding === null ? t("project:chart.empty") : findingText(finding, t, format);
}

function jumpNote(
  { on, count }: { readonly on: Day; readonly count: number },
  t: Translate,
  format: Formatter,
) {
  const lines = [
    t("project:chart.jumpDay", { day: format.day(on) }),
    t("project:chart.jump", { count, n: format.number(count) }),
  ];
  return { on, lines };
}
