import { statusWord } from "#app/components/tile/status-word.ts";
import type { StatusPeriod } from "#app/domain/participation/status-periods.ts";
import type { Origin } from "#app/domain/portfolio/project.ts";
import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";

/** More than this nobody listens to; the strip shows them all. */
const MOST_STEPS = 6;

/** What a strip shows, in words: every step with its day, the latest ones when there are many. */
export function historyWords(
  t: Translate,
  format: Formatter,
  periods: readonly StatusPeriod[],
  { project, origin }: { readonly project: string; readonly origin: Origin },
): string {
  const steps = statusSteps(periods).slice(-MOST_STEPS);
  if (steps.length === 0) return t("municipality:historyNone", { project });
  const told = steps.map(({ status, fromOn }) =>
    t("municipality:historyStep", { status: statusWord(t, status, origin), day: format.day(fromOn) }),
  );
  return t("municipality:historyOf", { project, steps: told.join(", ") });
}

/** The beginning of every period, and the end of one that nothing followed. */
function statusSteps(periods: readonly StatusPeriod[]): Pick<StatusPeriod, "status" | "fromOn">[] {
  return periods.flatMap((period, index) => {
    const { untilOn } = period;
    const isFollowed = untilOn === null || untilOn === periods[index + 1]?.fromOn;
    return isFollowed ? [period] : [period, { status: "none" as const, fromOn: untilOn }];
  });
}
