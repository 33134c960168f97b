import type { Assignment } from "#app/domain/access/role.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";
import { grantRole } from "../account/grant-role.server.ts";
import { insertAccount } from "../account/insert-account.server.ts";

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly language: "nl" | "en";
  readonly assignment: Assignment;
  /** `null`: an operator's command */
  readonly createdBy: number | null;
  /** Real time */
  readonly now: Instant;
}

/** `known`: there is an account with this e-mail address already, and nothing was written. */
export type AddOutcome = { readonly kind: "added" | "known"; readonly accountId: number };

/** Lets somebody in; inside a write that notes it in the audit log. */
export async function addAccount(transaction: Db, account: NewAccount): Promise<AddOutcome> {
  const email = account.email.toLowerCase();
  const known = await transaction
    .selectFrom("account")
    .select("id")
    .where("email", "=", email)
    .executeTakeFirst();
  if (known !== undefined) return { kind: "known", accountId: known.id };
  const { name, language, createdBy, now } = account;
  const accountId = await insertAccount(transaction, { email, name, language, createdBy, now });
  await grantRole(transaction, { accountId, assignment: account.assignment, now });
  return { kind: "added", accountId };
}
