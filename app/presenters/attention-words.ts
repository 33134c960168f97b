import type { AttentionReason } from "#app/domain/attention/attention-reason.ts";
import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";

const MONTH_DAYS = 30.4375;
/** Shorter is told in days. */
const FEWEST_MONTHS_DAYS = 61;

/** A reason in one sentence, with the numbers that prove it. */
export function attentionWords(t: Translate, format: Formatter, reason: AttentionReason): string {
  switch (reason.kind) {
    case "plan_passed":
      return t("workbench:words.planPassed", {
        day: format.day(reason.plannedOn),
        duration: durationWords(t, format, reason.overdueDays),
      });
    case "slow": {
      const unit = isTold(reason.days, reason.othersDays) ? "months" : "days";
      return t("workbench:words.slow", {
        duration: durationWords(t, format, reason.days, unit),
        others: durationWords(t, format, reason.othersDays, unit),
        n: format.number(reason.othersCount),
      });
    }
    case "silent":
      return reason.heardOn === null
        ? t("workbench:words.silentSuccessor", { day: format.day(reason.silentSince) })
        : t("workbench:words.silent", {
            day: format.day(reason.heardOn),
            duration: durationWords(t, format, reason.days),
            period: durationWords(t, format, reason.periodDays),
          });
    case "contradiction":
      return t(`workbench:words.${reason.contradiction}`, { day: format.day(reason.liveSince) });
    case "ready_to_ask": {
      const live = format.number(reason.liveNeighbourCount);
      const total = format.number(reason.neighbourCount);
      if (reason.supplier === null) return t("workbench:words.readyToAsk", { live, total });
      return t("workbench:words.readyToAskSupplier", {
        live,
        total,
        supplier: reason.supplier,
        count: reason.liveWithSupplierCount,
      });
    }
  }
}

/** Whole months tell the difference between two durations; else it is told in days. */
function isTold(days: number, othersDays: number): boolean {
  return othersDays >= FEWEST_MONTHS_DAYS && monthsOf(days) > monthsOf(othersDays);
}

function durationWords(
  t: Translate,
  format: Formatter,
  days: number,
  unit: "days" | "months" = days < FEWEST_MONTHS_DAYS ? "days" : "months",
): string {
  const count = unit === "days" ? days : monthsOf(days);
  return t(`workbench:duration.${unit}`, { count, n: format.number(count) });
}

function monthsOf(days: number): number {
  return Math.round(days / MONTH_DAYS);
}
