import type { Submission, SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import type { z } from "zod";

/** What a form was refused with: what was typed and what is wrong with it, for `useForm({ lastResult })`. */
export type FormReply = SubmissionResult<string[]>;

/** A form as it was sent, judged by its schema. */
export function parseForm<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
): Submission<z.input<Schema>, string[], z.output<Schema>> {
  return parseWithZod(form, { schema });
}

interface FormErrors {
  /** About the form as a whole */
  readonly formErrors?: string[];
  /** By name of the field */
  readonly fieldErrors?: Record<string, string[]>;
}

/** The 400 answer to a form that was not accepted; everything that was typed goes back with it. */
export function refuseForm(submission: { reply(options?: FormErrors): FormReply }, errors: FormErrors = {}) {
  return data<FormReply>(submission.reply(errors), { status: 400 });
}
