import type { Db } from "../../connect.server.ts";

/** What an account tells its owner beside the roles. */
export interface OwnAccount {
  readonly email: string;
  /** Of mails to it */
  readonly language: "nl" | "en";
}

export async function findOwnAccount(db: Db, accountId: number): Promise<OwnAccount> {
  const { email, language } = await db
    .selectFrom("account")
    .select(["email", "language"])
    .where("id", "=", accountId)
    .executeTakeFirstOrThrow();
  return { email: email ?? "", language };
}
