import type { Day } from "../day.ts";
import type { IndicatorVersion } from "./indicator.ts";
import { spanOn } from "./indicator-versions.ts";
import { type MeasurementDue, measurementDue } from "./measurement-due.ts";
import type { ObjectiveNumber } from "./objective.ts";
import type { KnownRecords } from "./records.ts";

/** An indicator that waits for a value. */
export interface DueIndicator {
  readonly slug: string;
  readonly objective: ObjectiveNumber;
  readonly version: IndicatorVersion;
  readonly due: MeasurementDue;
}

/** The indicators whose value is due or overdue on a day, the longest waiting first. */
export function dueIndicators({ indicators }: KnownRecords, on: Day): DueIndicator[] {
  return indicators
    .flatMap((indicator): DueIndicator[] => {
      const version = spanOn(indicator.spans, on)?.version;
      const due = measurementDue(indicator, on);
      if (version === undefined || due === null || due.state === "not_due") return [];
      return [{ slug: indicator.slug, objective: indicator.objective, version, due }];
    })
    .sort((a, b) => (a.due.dueOn < b.due.dueOn ? -1 : a.due.dueOn > b.due.dueOn ? 1 : 0));
}
