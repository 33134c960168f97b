import { addDays, type Day } from "../day.ts";

export const PLAN_REMINDERS = ["plan_day_soon", "plan_day_passed"] as const;
export type PlanReminder = (typeof PLAN_REMINDERS)[number];

/** How long before and after the planned day a municipality is reminded. */
export const PLAN_REMINDER_DAYS = 10;

/** A reminder that was missed while the site was down still makes sense for so many days. */
const CATCH_UP_DAYS = 7;

/**
 * The reminder of a planned day that is due today, for a municipality that is not live yet: 10 days before it, and 10
 * days after it has passed. Who gave the day when the moment had already come needs no reminder of it.
 *
 * @param plannedSince day on which the plan was recorded
 */
export function duePlanReminder(
  { plannedLiveOn, plannedSince }: { readonly plannedLiveOn: Day; readonly plannedSince: Day },
  today: Day,
): PlanReminder | null {
  for (const { kind, from } of [
    { kind: "plan_day_soon", from: addDays(plannedLiveOn, -PLAN_REMINDER_DAYS) },
    { kind: "plan_day_passed", from: addDays(plannedLiveOn, PLAN_REMINDER_DAYS) },
  ] as const) {
    if (from <= today && today < addDays(from, CATCH_UP_DAYS)) return plannedSince < from ? kind : null;
  }
  return null;
}

/** The planned days of which a reminder can be due today, both included. */
export function remindedPlanDays(today: Day): { readonly from: Day; readonly to: Day } {
  return {
    from: addDays(today, -PLAN_REMINDER_DAYS - CATCH_UP_DAYS),
    to: addDays(today, PLAN_REMINDER_DAYS),
  };
}
