import type { Db } from "../../connect.server.ts";

/** How the mails of a round stand. */
export interface RoundMailCounts {
  readonly sent: number;
  /** To be sent, or tried again */
  readonly waiting: number;
  /** Given up, or of which nobody knows whether they were sent */
  readonly failed: number;
}

export async function countRoundMail(db: Db, roundId: number): Promise<RoundMailCounts> {
  const row = await db
    .selectFrom("mail")
    .select(({ fn }) => [
      fn.countAll().as("all"),
      fn.count("sent_at").as("sent"),
      fn.count("failed_at").as("failed"),
    ])
    .where("round_id", "=", roundId)
    .executeTakeFirstOrThrow();
  const [all, sent, failed] = [Number(row.all), Number(row.sent), Number(row.failed)];
  return { sent, failed, waiting: all - sent - failed };
}
