import type { AddressBook } from "#app/domain/round/receivers.ts";
import type { Db } from "../../connect.server.ts";
import { findAllContacts } from "../contact/find-all-contacts.server.ts";

/** Everybody who can be mailed for a municipality: contacts, and accounts that register there and may sign in. */
export async function findAddressBook(db: Db): Promise<AddressBook> {
  const accounts = await db
    .selectFrom("account")
    .innerJoin("account_role", "account_role.account_id", "account.id")
    .select(["account.id", "account.email", "account.language", "account_role.municipality_code"])
    .where("account_role.role", "in", ["municipality_editor", "municipality_approver"])
    .where("account.disabled_at", "is", null)
    .where("account.erased_at", "is", null)
    .orderBy("account.id")
    .execute();
  return {
    contacts: await findAllContacts(db),
    accounts: accounts.flatMap(({ id, email, language, municipality_code }) =>
      email === null ? [] : [{ accountId: id, email, language, municipalityCode: municipality_code }],
    ),
  };
}
