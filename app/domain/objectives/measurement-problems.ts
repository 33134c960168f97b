import type { Day } from "../day.ts";
import { findMunicipality, type Register } from "../municipality/register.ts";
import type { Project } from "../portfolio/project.ts";
import type { Problem } from "../problem.ts";
import { spanOfValue } from "./indicator-versions.ts";
import { isSameScope, type Measurement, type MeasurementDraft } from "./measurement.ts";
import { findOutlier, type Outlier } from "./outlier.ts";
import { lastDayOf, overlaps } from "./period.ts";
import type { KnownIndicator } from "./records.ts";
import { findUnitProblems } from "./unit-problems.ts";

/** What a value is held against. */
export interface MeasurementContext {
  readonly indicators: readonly KnownIndicator[];
  readonly register: Register;
  readonly projects: readonly Pick<Project, "slug" | "startOn">[];
  readonly today: Day;
}

/**
 * Everything that is wrong with a value before it is recorded, all at once; empty: it may be.
 *
 * Fields are named as in the contract's CSV. A value that surprises is wrong only while `confirmation` is empty.
 *
 * @param replacesId the entry that it corrects; `null`: it is a new one
 */
export function findMeasurementProblems(
  draft: MeasurementDraft,
  context: MeasurementContext,
  replacesId: number | null,
): Problem[] {
  const indicator = context.indicators.find(({ slug }) => slug === draft.indicatorSlug);
  const ofScope = findScopeProblems(draft, context);
  if (indicator === undefined) {
    return [
      { field: "indicator", code: "unknown_indicator", params: { slug: draft.indicatorSlug } },
      ...ofScope,
    ];
  }
  const lastDay = lastDayOf(draft.period);
  const span = spanOfValue(indicator.spans, lastDay);
  if (span === null || span.version.source.kind === "computed") {
    return [{ field: "indicator", code: "indicator_is_computed", params: { slug: indicator.slug } }];
  }
  const others = indicator.measurements.filter(
    (candidate) => candidate.id !== replacesId && isSameScope(candidate, draft),
  );
  const problems = [
    ...findPeriodProblems(draft, others, context.today),
    ...findUnitProblems("waarde", draft.value, span.version.unit),
    ...ofScope,
  ];
  if (problems.length > 0 || (draft.confirmation ?? "").trim() !== "") return problems;
  const comparable = others.filter(
    ({ period }) =>
      spanOfValue(indicator.spans, lastDayOf(period))?.definitionNumber === span.definitionNumber,
  );
  const outlier = findOutlier(draft.value, draft.period, span.version, comparable);
  return outlier === null ? [] : [problemOfOutlier(draft.value, outlier)];
}

/** What is wrong with replacing or taking away an entry; empty: it may be. */
export function findReplacementProblems(
  replacesId: number,
  indicators: readonly KnownIndicator[],
): Problem[] {
  const isVisible = indicators.some(({ measurements }) => measurements.some(({ id }) => id === replacesId));
  return isVisible ? [] : [{ field: "waarde", code: "measurement_replaced", params: { id: replacesId } }];
}

function findPeriodProblems(
  { period }: MeasurementDraft,
  others: readonly Measurement[],
  today: Day,
): Problem[] {
  const problems: Problem[] = [];
  if (lastDayOf(period) > today) {
    problems.push({ field: "periode", code: "period_not_over", params: { period: period.text, today } });
  }
  const same = others.find((other) => other.period.text === period.text);
  const overlapping = others.find((other) => overlaps(other.period, period));
  if (same) {
    problems.push({ field: "periode", code: "already_measured", params: { period: period.text } });
  } else if (overlapping) {
    const params = { period: period.text, other: overlapping.period.text };
    problems.push({ field: "periode", code: "periods_overlap", params });
  }
  return problems;
}

function findScopeProblems(
  { projectSlug, municipalityCode, period }: MeasurementDraft,
  { projects, register }: MeasurementContext,
): Problem[] {
  const problems: Problem[] = [];
  const lastDay = lastDayOf(period);
  if (projectSlug !== null) {
    const project = projects.find(({ slug }) => slug === projectSlug);
    if (!project) {
      problems.push({ field: "project", code: "unknown_project", params: { slug: projectSlug } });
    } else if (lastDay < project.startOn) {
      const params = { day: lastDay, start: project.startOn };
      problems.push({ field: "periode", code: "before_project_start", params });
    }
  }
  if (municipalityCode !== null && !findMunicipality(register, municipalityCode, lastDay)) {
    const known = findMunicipality(register, municipalityCode);
    problems.push(
      known
        ? {
            field: "gemeente_code",
            code: "municipality_did_not_exist",
            params: { name: known.name, day: lastDay },
          }
        : { field: "gemeente_code", code: "unknown_municipality", params: { code: municipalityCode } },
    );
  }
  return problems;
}

function problemOfOutlier(value: number, outlier: Outlier): Problem {
  const field = "waarde";
  if (outlier.kind === "outside_range") {
    return { field, code: "value_outside_range", params: { value, low: outlier.low, high: outlier.high } };
  }
  const params = { value, previous: outlier.previous, usual: outlier.usualStep };
  return { field, code: "value_large_step", params };
}
