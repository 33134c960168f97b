import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Round } from "#app/domain/round/round.ts";
import type { Db } from "../../connect.server.ts";
import { nextNumber } from "../next-number.server.ts";

export interface NewRound {
  readonly title: string;
  readonly text: string;
  readonly referenceOn: Day;
  readonly deadlineOn: Day;
  /** Of the domain's clock, as events have */
  readonly openedAt: Instant;
  /** `null`: comes with the example */
  readonly openedBy: number | null;
  /** `null`: it is open */
  readonly closedAt: Instant | null;
  readonly projectSlugs: readonly string[];
}

/** Adds a round, inside a write that is alone. */
export async function insertRound(transaction: Db, round: NewRound): Promise<Round> {
  const id = await nextNumber(transaction, "round");
  await transaction
    .insertInto("round")
    .values({
      id,
      title: round.title,
      text: round.text,
      reference_on: round.referenceOn,
      deadline_on: round.deadlineOn,
      opened_at: round.openedAt,
      opened_by: round.openedBy,
      closed_at: round.closedAt,
      closed_by: null,
    })
    .execute();
  await transaction
    .insertInto("round_project")
    .values(round.projectSlugs.map((project_slug) => ({ round_id: id, project_slug })))
    .execute();
  return { ...round, id };
}
