import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";
import { nextNumber } from "../next-number.server.ts";

/** Somebody who may sign in from now on. */
export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly language: "nl" | "en";
  /** `null`: an operator's command, or the example */
  readonly createdBy: number | null;
  /** Real time */
  readonly now: Instant;
}

/**
 * Adds an account without roles, inside `inLedgerTransaction`.
 *
 * @returns its number
 */
export async function insertAccount(
  transaction: Db,
  { email, name, language, createdBy, now }: NewAccount,
): Promise<number> {
  const id = await nextNumber(transaction, "account");
  await transaction
    .insertInto("account")
    .values({
      id,
      email: email.toLowerCase(),
      name,
      language,
      subject: null,
      created_at: now,
      created_by: createdBy,
      disabled_at: null,
      erased_at: null,
    })
    .execute();
  return id;
}
