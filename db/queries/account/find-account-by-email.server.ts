import type { Db } from "../../connect.server.ts";

/** An account as signing in knows it. */
export interface KnownAccount {
  readonly id: number;
  readonly language: "nl" | "en";
  /** Issuer and subject at the sign-in service; `null`: it was not used yet */
  readonly subject: string | null;
  readonly isDisabled: boolean;
}

/** The account with an e-mail address, in whatever case it is written; `undefined`: there is none. */
export async function findAccountByEmail(db: Db, email: string): Promise<KnownAccount | undefined> {
  const row = await db
    .selectFrom("account")
    .select(["id", "language", "subject", "disabled_at"])
    .where("email", "=", email.toLowerCase())
    .where("erased_at", "is", null)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { id, language, subject, disabled_at } = row;
  return { id, language, subject, isDisabled: disabled_at !== null };
}
