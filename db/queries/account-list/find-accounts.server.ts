import { sql } from "kysely";
import type { Db } from "../../connect.server.ts";
import { nullableInstantOfColumn } from "../../schema/column-values.server.ts";
import { assignmentOfRow } from "../account/assignment-of-row.server.ts";
import { groupBy } from "../group-by.server.ts";
import { type AccountFilter, accountCondition } from "./account-filter.server.ts";
import { type ListedAccount, listedAccountOf } from "./listed-account.server.ts";

const COLUMNS = [
  "account.id",
  "account.email",
  "account.name",
  "account.language",
  "account.created_at",
  "account.disabled_at",
  "account.erased_at",
] as const;

interface ListOptions {
  readonly filter: AccountFilter;
  readonly limit: number;
  readonly offset?: number;
}

/** Accounts by name, those whose data were removed at the end. */
export async function findAccounts(
  db: Db,
  { filter, limit, offset = 0 }: ListOptions,
): Promise<ListedAccount[]> {
  const rows = await db
    .selectFrom("account")
    .select(COLUMNS)
    .where(accountCondition(filter))
    .orderBy(sql`case when account.erased_at is null then 0 else 1 end`)
    .orderBy(sql`lower(coalesce(account.name, account.email, ''))`)
    .orderBy("account.id")
    .limit(limit)
    .offset(offset)
    .execute();
  const about = await findAbout(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => listedAccountOf(row, about(row.id)));
}

/** One account; `undefined` when there is none with this number. */
export async function findAccount(db: Db, accountId: number): Promise<ListedAccount | undefined> {
  const row = await db
    .selectFrom("account")
    .select(COLUMNS)
    .where("account.id", "=", accountId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const about = await findAbout(db, [accountId]);
  return listedAccountOf(row, about(accountId));
}

/** Roles and last time of signing in of some accounts. */
async function findAbout(db: Db, ids: readonly number[]) {
  if (ids.length === 0) return () => ({ signedInAt: null, assignments: [] });
  const roles = await db
    .selectFrom("account_role")
    .select(["account_id", "role", "municipality_code", "project_slug"])
    .where("account_id", "in", ids)
    .orderBy("role")
    .orderBy("municipality_code")
    .orderBy("project_slug")
    .execute();
  const visits = await db
    .selectFrom("audit_entry")
    .select(({ fn }) => ["account_id", fn.max("at").as("signed_in_at")])
    .where("account_id", "in", ids)
    .where("action", "=", "signed_in")
    .groupBy("account_id")
    .execute();
  const rolesById = groupBy(roles, (row) => row.account_id);
  const visitById = new Map(visits.map((row) => [row.account_id, row.signed_in_at]));
  return (id: number) => ({
    signedInAt: nullableInstantOfColumn(visitById.get(id) ?? null),
    assignments: (rolesById.get(id) ?? []).map(assignmentOfRow),
  });
}
