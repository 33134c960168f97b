import type { AccountState } from "#app/domain/access/account-state.ts";
import type { Assignment } from "#app/domain/access/role.ts";
import { dayOfInstant } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import { formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { type RoleNames, roleText } from "./administration-role-text.ts";

/** An account as the database has it. */
export interface AccountFacts {
  readonly id: number;
  readonly name: string | null;
  readonly email: string | null;
  readonly state: AccountState;
  readonly signedInAt: Instant | null;
  readonly assignments: readonly Assignment[];
}

/** A line of the list of accounts, in words. */
export interface AccountRow {
  readonly id: number;
  readonly name: string;
  /** `null`: removed */
  readonly email: string | null;
  readonly roles: readonly string[];
  readonly state: AccountState;
  /** Day; `null`: never */
  readonly signedInOn: string | null;
}

export function accountRow(t: Translate, account: AccountFacts, names: RoleNames): AccountRow {
  const { id, email, state, signedInAt, assignments } = account;
  const format = formatter(names.language);
  return {
    id,
    name: accountName(t, account),
    email,
    roles: assignments.map((assignment) => roleText(t, assignment, names)),
    state,
    signedInOn: signedInAt === null ? null : format.shortDay(dayOfInstant(signedInAt)),
  };
}

/** @example accountName(t, { id: 12, name: null, email: null }) // "account 12 (verwijderd)" */
export function accountName(t: Translate, { id, name, email }: Pick<AccountFacts, "id" | "name" | "email">) {
  return name ?? email ?? t("administration:erasedAccount", { id });
}
