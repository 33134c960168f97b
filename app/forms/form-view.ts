import { parse } from "@conform-to/react";
import type { FormError } from "#app/components/forms/form-error.ts";
import type { Day } from "#app/domain/day.ts";
import { type DateParts, datePartsOf } from "./date-input.ts";
import type { FormReply } from "./parse-form.server.ts";

/** What a field needs to show itself. */
export interface FieldView {
  /** The name; what the error summary links to */
  readonly id: string;
  readonly name: string;
  /** What was typed, or what stands there at first */
  readonly value: string;
  /** What is wrong and how to mend it */
  readonly error: string | undefined;
}

export type DateView = Omit<FieldView, "value"> & { readonly value: DateParts };

/** A form as a page shows it: at first, or with what was typed and what is wrong with it. */
export interface FormView {
  readonly errors: readonly FormError[];
  field(name: string): FieldView;
  /** A day in its three fields */
  date(name: string): DateView;
  /** Of boxes that share a name: the chosen ones */
  values(name: string): readonly string[];
}

/**
 * @param reply what the form was refused with, or what was typed before signing in again; `null`: it is new
 * @param defaults what stands in the fields of a new form, by name
 */
export function formView(
  reply: FormReply | null | undefined,
  defaults: Readonly<Record<string, string | readonly string[]>> = {},
): FormView {
  const errors = Object.entries(reply?.error ?? {}).flatMap(([name, messages]) =>
    (messages ?? []).map((message) => ({ name, message })),
  );
  const values = (name: string): readonly string[] => textsOf(reply ? typedAt(reply, name) : defaults[name]);
  const textAt = (name: string) => values(name)[0] ?? "";
  const placeOf = (name: string) => ({
    id: name,
    name,
    error: errors.find((error) => error.name === name)?.message,
  });
  return {
    errors,
    values,
    field: (name) => ({ ...placeOf(name), value: textAt(name) }),
    date: (name) => ({
      ...placeOf(name),
      value: { dag: textAt(`${name}.dag`), maand: textAt(`${name}.maand`), jaar: textAt(`${name}.jaar`) },
    }),
  };
}

/** What stands in the three fields of a day at first. */
export function dateDefaults(name: string, day: Day | null): Record<string, string> {
  const { dag, maand, jaar } = datePartsOf(day);
  return { [`${name}.dag`]: dag, [`${name}.maand`]: maand, [`${name}.jaar`]: jaar };
}

/** What was typed before signing in again, as it is shown: nothing was judged yet. */
export function replyOfKept(kept: FormData): FormReply {
  return { initialValue: parse(kept, { resolve: () => ({ value: null }) }).reply().initialValue ?? null };
}

/** @example typedAt(reply, "per.dag") // what was typed for the day of `per` */
function typedAt({ initialValue }: FormReply, name: string): unknown {
  return name
    .split(".")
    .reduce<unknown>(
      (value, part) =>
        typeof value === "object" && value !== null
          ? Object.entries(value).find(([key]) => key === part)?.[1]
          : undefined,
      initialValue,
    );
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((text): text is string => typeof text === "string") : [];
}
