import { statusWord } from "#app/components/tile/status-word.ts";
import type { Day } from "#app/domain/day.ts";
import type { StateSpan } from "#app/domain/participation/state.ts";
import type { Origin } from "#app/domain/portfolio/project.ts";
import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";

type Span = Pick<StateSpan, "status" | "fromOn" | "untilOn">;

/** More than this nobody listens to; the strip shows them all. */
const MOST_STEPS = 6;

/** What a strip shows, in words: every step with its day, the latest ones when there are many. */
export function historyWords(
  t: Translate,
  format: Formatter,
  spans: readonly Span[],
  { project, origin, on }: { readonly project: string; readonly origin: Origin; readonly on: Day },
): string {
  const steps = statusSteps(spans, on).slice(-MOST_STEPS);
  if (steps.length === 0) return t("municipality:historyNone", { project });
  const told = steps.map(({ status, fromOn }) =>
    t("municipality:historyStep", { status: statusWord(t, status, origin), day: format.day(fromOn) }),
  );
  return t("municipality:historyOf", { project, steps: told.join(", ") });
}

/** Spans with the status before them left out: a confirmation is no step. */
function statusSteps(spans: readonly Span[], on: Day): Pick<Span, "status" | "fromOn">[] {
  const steps: Pick<Span, "status" | "fromOn">[] = [];
  let before: Span | null = null;
  for (const span of spans) {
    if (span.fromOn > on) break;
    if (before?.untilOn && before.untilOn < span.fromOn)
      steps.push({ status: "none", fromOn: before.untilOn });
    if (steps.at(-1)?.status !== span.status) steps.push(span);
    before = span;
  }
  if (before?.untilOn && before.untilOn <= on) steps.push({ status: "none", fromOn: before.untilOn });
  return steps;
}
