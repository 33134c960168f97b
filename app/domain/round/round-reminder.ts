import { addDays, type Day, dayOfInstant } from "../day.ts";
import type { Round } from "./round.ts";

export const ROUND_REMINDERS = ["round_reminder_14", "round_reminder_3", "round_overdue_3"] as const;
export type RoundReminder = (typeof ROUND_REMINDERS)[number];

/**
 * The reminder that is due today: 14 and 3 days before the deadline and 3 days after it. One that was missed while the
 * site was down is due until the next one; none is due whose moment had passed when the round was opened.
 *
 * @example dueReminder(roundUntil("2019-01-31"), day("2019-01-28")) // "round_reminder_3"
 */
export function dueReminder(
  round: Pick<Round, "openedAt" | "closedAt" | "deadlineOn">,
  today: Day,
): RoundReminder | null {
  if (round.closedAt !== null) return null;
  const { deadlineOn } = round;
  const openedOn = dayOfInstant(round.openedAt);
  const moments = [
    { kind: "round_reminder_14", from: addDays(deadlineOn, -14), until: addDays(deadlineOn, -4) },
    { kind: "round_reminder_3", from: addDays(deadlineOn, -3), until: deadlineOn },
    { kind: "round_overdue_3", from: addDays(deadlineOn, 3), until: null },
  ] as const;
  const due = moments.find(({ from, until }) => from <= today && (until === null || today <= until));
  return due !== undefined && openedOn < due.from ? due.kind : null;
}
