import type { Round } from "#app/domain/round/round.ts";
import type { Db } from "../../connect.server.ts";
import { groupBy } from "../group-by.server.ts";
import { roundOfRow } from "./round-row.server.ts";

/** All rounds, the latest opened first. */
export async function findAllRounds(db: Db): Promise<Round[]> {
  const rows = await db
    .selectFrom("round")
    .selectAll()
    .orderBy("opened_at", "desc")
    .orderBy("id", "desc")
    .execute();
  const projects = await db
    .selectFrom("round_project")
    .innerJoin("project", "project.slug", "round_project.project_slug")
    .select(["round_project.round_id", "round_project.project_slug"])
    .orderBy("project.position")
    .execute();
  const byRound = groupBy(projects, (row) => row.round_id);
  return rows.map((row) =>
    roundOfRow(
      row,
      (byRound.get(row.id) ?? []).map(({ project_slug }) => project_slug),
    ),
  );
}

export async function findRound(db: Db, id: number): Promise<Round | undefined> {
  return (await findAllRounds(db)).find((round) => round.id === id);
}

/**
 * The round that municipalities are asked to answer now.
 *
 * @returns of several open ones that with the first deadline; `undefined` when none is open
 */
export async function findOpenRound(db: Db): Promise<Round | undefined> {
  const open = (await findAllRounds(db)).filter(({ closedAt }) => closedAt === null);
  return open.reduce<Round | undefined>(
    (first, round) => (first === undefined || round.deadlineOn < first.deadlineOn ? round : first),
    undefined,
  );
}
