import { describe, expect, it } from "vitest";
import { type Day, day } from "#app/domain/day.ts";
import { type Instant, instant } from "#app/domain/instant.ts";
import { duePlanReminder, remindedPlanDays } from "#app/domain/round/plan-reminder.ts";
import { dueReminder } from "#app/domain/round/round-reminder.ts";

describe("reminder of a round", () => {
  const round = (openedAt: string, closedAt: string | null = null) => ({
    openedAt: instant(openedAt),
    closedAt: closedAt as Instant | null,
    deadlineOn: day("2019-01-31"),
  });
  const opened = round("2018-12-10T09:00:00Z");

  it.each<[string, string | null]>([
    ["2019-01-16", null],
    ["2019-01-17", "round_reminder_14"],
    ["2019-01-27", "round_reminder_14"],
    ["2019-01-28", "round_reminder_3"],
    ["2019-01-31", "round_reminder_3"],
    ["2019-02-01", null],
    ["2019-02-02", null],
    ["2019-02-03", "round_overdue_3"],
    ["2019-03-15", "round_overdue_3"],
  ])("on %s: %s", (today, due) => {
    expect(dueReminder(opened, today as Day)).toBe(due);
  });

  it("is none when the round was opened at its moment or after it", () => {
    expect(dueReminder(round("2019-01-17T09:00:00Z"), day("2019-01-18"))).toBeNull();
    expect(dueReminder(round("2019-01-16T09:00:00Z"), day("2019-01-18"))).toBe("round_reminder_14");
    expect(dueReminder(round("2019-01-29T09:00:00Z"), day("2019-01-30"))).toBeNull();
    expect(dueReminder(round("2019-01-29T09:00:00Z"), day("2019-02-03"))).toBe("round_overdue_3");
  });

  it("counts the day of opening in Amsterdam", () => {
    expect(dueReminder(round("2019-01-16T23:30:00Z"), day("2019-01-17"))).toBeNull();
  });

  it("is none once the round is closed", () => {
    expect(dueReminder(round("2018-12-10T09:00:00Z", "2019-01-20T09:00:00Z"), day("2019-01-28"))).toBeNull();
  });
});

describe("reminder of a planned day", () => {
  const plan = { plannedLiveOn: day("2019-03-01"), plannedSince: day("2018-12-01") };

  it.each<[string, string | null]>([
    ["2019-02-18", null],
    ["2019-02-19", "plan_day_soon"],
    ["2019-02-25", "plan_day_soon"],
    ["2019-02-26", null],
    ["2019-03-10", null],
    ["2019-03-11", "plan_day_passed"],
    ["2019-03-17", "plan_day_passed"],
    ["2019-03-18", null],
  ])("on %s: %s", (today, due) => {
    expect(duePlanReminder(plan, today as Day)).toBe(due);
  });

  it("is none for who planned it only then", () => {
    const late = { ...plan, plannedSince: day("2019-02-19") };
    expect(duePlanReminder(late, day("2019-02-20"))).toBeNull();
    expect(duePlanReminder(late, day("2019-03-11"))).toBe("plan_day_passed");
  });

  it("is looked for among all days of which one can be due", () => {
    for (const today of ["2019-02-19", "2019-02-25", "2019-03-11", "2019-03-17"]) {
      const { from, to } = remindedPlanDays(today as Day);
      expect(from <= plan.plannedLiveOn && plan.plannedLiveOn <= to).toBe(true);
    }
  });
});
