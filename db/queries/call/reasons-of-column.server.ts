import { z } from "zod";
import type { AttentionReason } from "#app/domain/attention/attention-reason.ts";
import { parseDay } from "#app/domain/day.ts";

const day = z.string().transform((text, context) => {
  const found = parseDay(text);
  if (found !== null) return found;
  context.addIssue({ code: "custom", message: "no day" });
  return z.NEVER;
});

const reasons = z.array(
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("plan_passed"), plannedOn: day, overdueDays: z.number() }),
    z.object({
      kind: z.literal("slow"),
      implementingSince: day,
      days: z.number(),
      othersDays: z.number(),
      othersCount: z.number(),
    }),
    z.object({
      kind: z.literal("silent"),
      heardOn: day.nullable(),
      silentSince: day,
      days: z.number(),
      periodDays: z.number(),
    }),
    z.object({
      kind: z.literal("contradiction"),
      contradiction: z.enum(["live_without_start", "live_in_development"]),
      liveSince: day,
    }),
    z.object({
      kind: z.literal("ready_to_ask"),
      liveNeighbourCount: z.number(),
      neighbourCount: z.number(),
      supplier: z.string().nullable(),
      liveWithSupplierCount: z.number(),
    }),
  ]),
);

/** The reasons of a call, which stand in its row as JSON so that they can be told in both languages. */
export function reasonsOfColumn(text: string): AttentionReason[] {
  return reasons.parse(JSON.parse(text));
}
