import type { Day } from "../day.ts";
import type { MunicipalityCode } from "../municipality/municipality.ts";
import { existingOn, findMunicipality, inhabitantsOn, type Register } from "../municipality/register.ts";
import { SIZE_CLASSES, type SizeClass, sizeClassOf } from "../municipality/size-class.ts";
import type { Round } from "./round.ts";
import { type AnsweredAt, type AnswerState, type RoundAnswer, roundAnswerOf } from "./round-answer.ts";

/** How many municipalities are how far; `asked` is their sum. */
export type AnswerCounts = Readonly<Record<AnswerState, number>> & { readonly asked: number };

/**
 * The answer of every municipality that is asked, by name.
 *
 * @param on the day whose municipalities are asked
 */
export function roundAnswers(
  register: Register,
  round: Pick<Round, "projectSlugs" | "deadlineOn">,
  answeredByCode: ReadonlyMap<MunicipalityCode, AnsweredAt>,
  on: Day,
): RoundAnswer[] {
  return existingOn(register, on).map(({ code }) => roundAnswerOf(round, code, answeredByCode.get(code)));
}

export function countAnswers(answers: readonly RoundAnswer[]): AnswerCounts {
  const counts: Record<AnswerState, number> = { on_time: 0, late: 0, partly: 0, missing: 0 };
  for (const { state } of answers) counts[state] += 1;
  return { ...counts, asked: answers.length };
}

/** Everything answered, on time or late. */
export function completeCount(counts: Pick<AnswerCounts, "on_time" | "late">): number {
  return counts.on_time + counts.late;
}

export interface AnswerGroup<Key> {
  readonly key: Key;
  readonly counts: AnswerCounts;
}

/** Counts per province, by name. */
export function answersByProvince(
  register: Register,
  answers: readonly RoundAnswer[],
  on: Day,
): AnswerGroup<string>[] {
  const groups = groupsOf(answers, (code) => findMunicipality(register, code, on)?.province ?? "");
  const byName = new Intl.Collator("nl");
  return groups.sort((a, b) => byName.compare(a.key, b.key));
}

/** Counts per size class, small to large; those whose inhabitants are not known last, as `null`. */
export function answersBySize(
  register: Register,
  answers: readonly RoundAnswer[],
  on: Day,
): AnswerGroup<SizeClass | null>[] {
  const groups = groupsOf(answers, (code) => sizeClassOf(inhabitantsOn(register, code, on)));
  const order = (key: SizeClass | null) => {
    const index = SIZE_CLASSES.findIndex((sizeClass) => sizeClass.key === key);
    return index < 0 ? SIZE_CLASSES.length : index;
  };
  return groups.sort((a, b) => order(a.key) - order(b.key));
}

function groupsOf<Key>(
  answers: readonly RoundAnswer[],
  keyOf: (code: MunicipalityCode) => Key,
): AnswerGroup<Key>[] {
  const members = new Map<Key, RoundAnswer[]>();
  for (const answer of answers) {
    const key = keyOf(answer.municipalityCode);
    const group = members.get(key);
    if (group) group.push(answer);
    else members.set(key, [answer]);
  }
  return [...members].map(([key, group]) => ({ key, counts: countAnswers(group) }));
}
