import type { Selectable } from "kysely";
import type { AccountState } from "#app/domain/access/account-state.ts";
import type { Assignment } from "#app/domain/access/role.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { AccountTable } from "../../schema/account-table.ts";
import { instantOfColumn, nullableInstantOfColumn } from "../../schema/column-values.server.ts";

/** An account as administrators see it. */
export interface ListedAccount {
  readonly id: number;
  /** `null`: removed */
  readonly email: string | null;
  /** `null`: removed */
  readonly name: string | null;
  readonly language: "nl" | "en";
  readonly state: AccountState;
  readonly createdAt: Instant;
  /** `null`: may sign in */
  readonly disabledAt: Instant | null;
  /** `null`: the person's data are there */
  readonly erasedAt: Instant | null;
  /** `null`: nobody signed in with it yet */
  readonly signedInAt: Instant | null;
  readonly assignments: readonly Assignment[];
}

type AccountRow = Omit<Selectable<AccountTable>, "subject" | "created_by">;

/** An account with what stands about it in other tables. */
export function listedAccountOf(
  row: AccountRow,
  { signedInAt, assignments }: Pick<ListedAccount, "signedInAt" | "assignments">,
): ListedAccount {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    language: row.language,
    state: stateOf(row, signedInAt),
    createdAt: instantOfColumn(row.created_at),
    disabledAt: nullableInstantOfColumn(row.disabled_at),
    erasedAt: nullableInstantOfColumn(row.erased_at),
    signedInAt,
    assignments,
  };
}

function stateOf(row: AccountRow, signedInAt: Instant | null): AccountState {
  if (row.erased_at !== null) return "erased";
  if (row.disabled_at !== null) return "disabled";
  return signedInAt === null ? "unused" : "active";
}
