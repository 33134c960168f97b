import { type RawBuilder, type SqlBool, sql } from "kysely";

export interface TracedAccount {
  readonly id: number;
  /** Lower case; `null`: removed */
  readonly email: string | null;
}

/** Condition on `contact`: it has the e-mail address of an account. */
export function isContactOf({ email }: TracedAccount): RawBuilder<SqlBool> {
  return sql`(email <> '' and lower(email) = ${email ?? ""})`;
}

/** Condition on `mail`: it goes or went to an account, as its own or by its address, and still says where to. */
export function isMailTo({ id, email }: TracedAccount): RawBuilder<SqlBool> {
  return sql`(to_address <> '' and (account_id = ${id} or lower(to_address) = ${email ?? ""}))`;
}
