import type { Problem } from "#app/domain/problem.ts";
import { problemMessage } from "#app/i18n/data-message.ts";
import type { Translate } from "#app/i18n/message-types.ts";

const FIELDS = ["status", "per", "gepland_in_gebruik", "reden", "herbeoordelen_op"];

/**
 * Problems of the domain as a form shows them, in the order of its fields: at their field, or at its head where it has no
 * such field.
 */
export function deskProblems(t: Translate, problems: readonly Problem[]) {
  const fieldErrors: Record<string, string[]> = {};
  const formErrors: string[] = [];
  const inOrder = problems.toSorted((one, other) => FIELDS.indexOf(one.field) - FIELDS.indexOf(other.field));
  for (const problem of inOrder) {
    const message = messageOf(t, problem);
    if (!FIELDS.includes(problem.field)) formErrors.push(message);
    else fieldErrors[problem.field] = [...(fieldErrors[problem.field] ?? []), message];
  }
  return { fieldErrors, ...(formErrors.length > 0 ? { formErrors } : {}) };
}

/** A file has columns where the desk has questions, so a plan in the wrong place is told in other words. */
function messageOf(t: Translate, problem: Problem): string {
  const { code, params } = problem;
  if (code !== "future_day") return problemMessage(t, problem);
  return t("desk:form.futureDay", { day: params?.day ?? "", today: params?.today ?? "", to: "implementing" });
}
