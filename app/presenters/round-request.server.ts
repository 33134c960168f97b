import type { Day } from "#app/domain/day.ts";
import { findMunicipality, inhabitantsOn, type Register } from "#app/domain/municipality/register.ts";
import { sizeClassOf } from "#app/domain/municipality/size-class.ts";
import { askedOn, type Round } from "#app/domain/round/round.ts";
import type { RoundAnswer } from "#app/domain/round/round-answer.ts";
import { roundAnswers } from "#app/domain/round/round-progress.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { badRequest, notFound } from "#app/server/http-errors.server.ts";
import { type AnswerChoice, type RoundParams, readRoundParams } from "#app/urls/round-params.ts";
import { findAnsweredAt } from "#db/queries/round/find-answered-at.server.ts";
import { findRound } from "#db/queries/round/find-rounds.server.ts";

/** A round with the answers to it, whole and narrowed down. */
export interface RoundRequest {
  readonly round: Round;
  readonly register: Register;
  /** The day whose municipalities are asked */
  readonly on: Day;
  readonly params: RoundParams;
  /** Of every municipality that is asked, by name */
  readonly answers: readonly RoundAnswer[];
  readonly chosen: readonly RoundAnswer[];
}

/**
 * @throws a 404 answer when there is no such round
 */
export async function readRound(context: Pick<AppContext, "db">, id: string | undefined): Promise<Round> {
  const round = /^[1-9]\d{0,8}$/.test(id ?? "") ? await findRound(context.db, Number(id)) : undefined;
  if (round === undefined) throw notFound();
  return round;
}

/**
 * An address of a round, or of its file, read and checked; and the answers it asks for.
 *
 * @throws a 400 answer when the address is wrong, a 404 answer when there is no such round
 */
export async function readRoundRequest(
  url: URL,
  context: Pick<AppContext, "db" | "clock" | "register">,
  id: string | undefined,
): Promise<RoundRequest> {
  const round = await readRound(context, id);
  const { params, problems } = readRoundParams(url.searchParams);
  const register = await context.register();
  const { province, size } = params;
  const isKnown =
    province === null || register.data.municipalities.some((line) => line.province === province);
  if (!isKnown) problems.push({ field: "provincie", code: "unknown_province", params: { value: province } });
  if (problems.length > 0) throw badRequest(problems);
  const on = askedOn(round, context.clock.today());
  const answers = roundAnswers(register, round, await findAnsweredAt(context.db, round), on);
  const chosen = answers.filter(
    ({ municipalityCode, state }) =>
      isChosenState(params.answer, state) &&
      (province === null || findMunicipality(register, municipalityCode, on)?.province === province) &&
      (size === null || sizeClassOf(inhabitantsOn(register, municipalityCode, on)) === size),
  );
  return { round, register, on, params, answers, chosen };
}

function isChosenState(choice: AnswerChoice, state: RoundAnswer["state"]): boolean {
  if (choice === "all") return true;
  if (choice === "unfinished") return state === "missing" || state === "partly";
  return choice === state;
}
