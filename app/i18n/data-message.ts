import type { Problem } from "#app/domain/problem.ts";
import type { MessageKey, Translate } from "./message-types.ts";

type DataParams = Readonly<Record<string, string | number>>;

/**
 * The text of a message that the domain names as data, such as a finding: the one place where a key is not known
 * when compiling. The tests of each namespace prove that its keys exist.
 *
 * @example dataMessage(t, "findings", "curve_rose", { count: 4 })
 */
export function dataMessage(t: Translate, namespace: string, key: string, params: DataParams = {}): string {
  const translate = t as (key: MessageKey | string, params: DataParams) => string;
  return translate(`${namespace}:${key}`, params);
}

/** What is wrong and how to mend it, without the name of the field. */
export function problemMessage(t: Translate, problem: Problem): string {
  return dataMessage(t, "problems", problem.code, { field: problem.field, ...problem.params });
}
