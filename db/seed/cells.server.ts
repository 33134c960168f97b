import { z } from "zod";
import { type Day, parseDay } from "#app/domain/day.ts";

/** A day that must be there. */
export const dayCell = z.string().transform((text, context): Day => {
  const on = parseDay(text);
  if (on !== null) return on;
  context.addIssue({ code: "custom", message: `No such day: ${text}` });
  return z.NEVER;
});

/** A day, or `null` for an empty cell. */
export const optionalDayCell = z.union([z.literal("").transform(() => null), dayCell]);

/** A text, or `null` for an empty cell. */
export const optionalTextCell = z.string().transform((text) => (text === "" ? null : text));

/** A number, or `null` for an empty cell. */
export const optionalNumberCell = z.union([z.literal("").transform(() => null), z.coerce.number()]);
