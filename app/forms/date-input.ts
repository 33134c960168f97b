import { z } from "zod";
import { type Day, parseDay } from "#app/domain/day.ts";
import type { MessageKey, Translate } from "#app/i18n/message-types.ts";

/** A day as it is typed in three fields. */
export interface DateParts {
  readonly dag: string;
  readonly maand: string;
  readonly jaar: string;
}

/** What somebody meant with three fields, or what is wrong with them. */
export type ReadDate =
  | { readonly kind: "empty" }
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "incomplete"; readonly missing: readonly (keyof DateParts)[] }
  | { readonly kind: "unreadable"; readonly part: keyof DateParts; readonly text: string }
  /** All three can be read, but the month has fewer days, or the year fewer months */
  | {
      readonly kind: "impossible";
      readonly dayOfMonth: number;
      readonly month: number;
      readonly year: number;
    };

const MONTH_NAMES = [
  /^jan(uari|uary)?\.?$/,
  /^feb(ruari|ruary)?\.?$/,
  /^(maart|mrt|march|mar)\.?$/,
  /^apr(il)?\.?$/,
  /^(mei|may)$/,
  /^jun[ie]?\.?$/,
  /^jul[iy]?\.?$/,
  /^aug(ustus|ust)?\.?$/,
  /^sep(t|tember)?\.?$/,
  /^(okt|oct)(ober)?\.?$/,
  /^nov(ember)?\.?$/,
  /^dec(ember)?\.?$/,
];
const WHOLE_DAY = /^(\d{1,2})[-/. ]+(\d{1,2}|[a-z]+\.?)[-/., ]+(\d{1,4})$/;
const YEAR_FIRST = /^(\d{4})[-/. ]+(\d{1,2})[-/. ]+(\d{1,2})$/;
const PARTS = ["dag", "maand", "jaar"] as const;

/**
 * Reads three fields as forgivingly as can be: a month by name, and a whole day typed or pasted in the first field.
 *
 * @example readDateParts({ dag: "1 maart 2018", maand: "", jaar: "" }) // { kind: "day", day: "2018-03-01" }
 */
export function readDateParts(parts: DateParts): ReadDate {
  const { dag, maand, jaar } = wholeDay(parts) ?? parts;
  const missing = PARTS.filter((part) => ({ dag, maand, jaar })[part] === "");
  if (missing.length === PARTS.length) return { kind: "empty" };
  const dayOfMonth = numberOf(dag);
  const month = numberOf(maand) ?? monthOf(maand);
  const year = /^\d{4}$/.test(jaar) ? Number(jaar) : null;
  if (dag !== "" && dayOfMonth === null) return { kind: "unreadable", part: "dag", text: dag };
  if (maand !== "" && month === null) return { kind: "unreadable", part: "maand", text: maand };
  if (jaar !== "" && year === null) return { kind: "unreadable", part: "jaar", text: jaar };
  if (dayOfMonth === null || month === null || year === null) return { kind: "incomplete", missing };
  const day = parseDay(`${jaar}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`);
  return day === null ? { kind: "impossible", dayOfMonth, month, year } : { kind: "day", day };
}

/** The three fields a day stands in. */
export function datePartsOf(day: Day | null): DateParts {
  const [jaar = "", maand = "", dag = ""] = day?.split("-") ?? [];
  return { dag: dag.replace(/^0/, ""), maand: maand.replace(/^0/, ""), jaar };
}

type DateSchema<Answer> = z.ZodType<Answer, unknown>;

/**
 * A day that people type in three fields `….dag`, `….maand`, `….jaar`, or in one; `null` when nothing was typed.
 *
 * @param options.required message when nothing was typed; left out: it may be empty
 */
export function dateInput(t: Translate, options: { readonly required: string }): DateSchema<Day>;
export function dateInput(t: Translate): DateSchema<Day | null>;
export function dateInput(
  t: Translate,
  options: { readonly required?: string } = {},
): DateSchema<Day | null> {
  const { required } = options;
  return z
    .unknown()
    .optional()
    .transform((typed, context): Day | null => {
      const read = readDateParts(typedParts(typed));
      if (read.kind === "day") return read.day;
      if (read.kind === "empty" && required === undefined) return null;
      const message = read.kind === "empty" ? (required ?? "") : dateMessage(t, read);
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    });
}

function dateMessage(t: Translate, read: Exclude<ReadDate, { kind: "day" | "empty" }>): string {
  switch (read.kind) {
    case "incomplete":
      return t("forms:date.incomplete", {
        missing: read.missing.map((part) => t(PART_NAMES[part])).join(` ${t("forms:date.and")} `),
      });
    case "unreadable":
      return t(UNREADABLE[read.part], { text: read.text.slice(0, 40) });
    case "impossible":
      return impossibleMessage(t, read);
  }
}

const PART_NAMES: Readonly<
  Record<keyof DateParts, "forms:date.day" | "forms:date.month" | "forms:date.year">
> = {
  dag: "forms:date.day",
  maand: "forms:date.month",
  jaar: "forms:date.year",
};

const UNREADABLE = {
  dag: "forms:date.unreadableDay",
  maand: "forms:date.unreadableMonth",
  jaar: "forms:date.unreadableYear",
} as const satisfies Readonly<Record<keyof DateParts, MessageKey>>;

function impossibleMessage(
  t: Translate,
  { dayOfMonth, month, year }: Extract<ReadDate, { kind: "impossible" }>,
): string {
  if (month < 1 || month > 12) return t("forms:date.noSuchMonth", { month });
  if (dayOfMonth < 1) return t("forms:date.noSuchDay", { day: dayOfMonth });
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const first = `${String(year).padStart(4, "0")}-${twoDigits(month)}-01`;
  return t("forms:date.monthIsShorter", { day: dayOfMonth, first, length });
}

/**
 * A day that stands whole in the first field, taken apart. Month and year are then what the form itself had filled in:
 * nobody types a day twice.
 */
function wholeDay({ dag }: DateParts): DateParts | null {
  const text = dag.toLowerCase();
  const [, dayOfMonth, month, year] = WHOLE_DAY.exec(text) ?? [];
  if (dayOfMonth && month && year) return { dag: dayOfMonth, maand: month, jaar: year };
  const [, firstYear, thenMonth, thenDay] = YEAR_FIRST.exec(text) ?? [];
  return firstYear && thenMonth && thenDay ? { dag: thenDay, maand: thenMonth, jaar: firstYear } : null;
}

/** A form sends three fields; who sends one by hand is understood too. */
function typedParts(typed: unknown): DateParts {
  if (typeof typed === "string") return { dag: clean(typed), maand: "", jaar: "" };
  if (typeof typed !== "object" || typed === null) return { dag: "", maand: "", jaar: "" };
  const fields = new Map<string, unknown>(Object.entries(typed));
  return {
    dag: clean(fields.get("dag")),
    maand: clean(fields.get("maand")),
    jaar: clean(fields.get("jaar")),
  };
}

function clean(text: unknown): string {
  return typeof text === "string" ? text.normalize("NFKC").trim() : "";
}

function numberOf(text: string): number | null {
  return /^\d{1,2}$/.test(text) ? Number(text) : null;
}

function monthOf(text: string): number | null {
  const index = MONTH_NAMES.findIndex((name) => name.test(text.toLowerCase()));
  return index < 0 ? null : index + 1;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
