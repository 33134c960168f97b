import { parse } from "@conform-to/react";
import type { FormError } from "#app/components/forms/form-error.ts";
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

/** A form as a page shows it: at first, or with what was typed and what is wrong with it. */
export interface FormView {
  readonly errors: readonly FormError[];
  field(name: string): FieldView;
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
  return {
    errors,
    values,
    field: (name) => ({
      id: name,
      name,
      value: values(name)[0] ?? "",
      error: errors.find((error) => error.name === name)?.message,
    }),
  };
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
