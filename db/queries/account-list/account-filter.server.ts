import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import type { AccountState } from "#app/domain/access/account-state.ts";
import type { Role } from "#app/domain/access/role.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import { containsText } from "../../dialect/contains-text.server.ts";
import type { Schema } from "../../schema/schema.ts";

/** Which accounts are asked for. `null`, and an empty text: no matter which. */
export interface AccountFilter {
  /** Stands in the name or the e-mail address */
  readonly text: string;
  readonly role: Role | null;
  /** Of a role */
  readonly municipalityCode: MunicipalityCode | null;
  readonly state: AccountState | null;
}

/** Times at which somebody signed in, by account: the audit log keeps them after a session has ended. */
export const HAS_SIGNED_IN = sql<SqlBool>`exists (
  select 1 from audit_entry where audit_entry.account_id = account.id and audit_entry.action = 'signed_in')`;

/** The filter as a condition on `account`. */
export function accountCondition({ text, role, municipalityCode, state }: AccountFilter) {
  return (eb: ExpressionBuilder<Schema, "account">): Expression<SqlBool> => {
    const conditions: Expression<SqlBool>[] = [];
    if (text !== "") {
      conditions.push(
        eb.or([containsText(eb.ref("account.name"), text), containsText(eb.ref("account.email"), text)]),
      );
    }
    if (role !== null || municipalityCode !== null) {
      let roles = eb
        .selectFrom("account_role")
        .select(sql`1`.as("one"))
        .whereRef("account_role.account_id", "=", "account.id");
      if (role !== null) roles = roles.where("account_role.role", "=", role);
      if (municipalityCode !== null)
        roles = roles.where("account_role.municipality_code", "=", municipalityCode);
      conditions.push(eb.exists(roles));
    }
    if (state !== null) conditions.push(stateCondition(eb, state));
    return eb.and(conditions);
  };
}

function stateCondition(eb: ExpressionBuilder<Schema, "account">, state: AccountState): Expression<SqlBool> {
  const isErased = eb("account.erased_at", "is not", null);
  if (state === "erased") return isErased;
  const isDisabled = eb("account.disabled_at", "is not", null);
  if (state === "disabled") return eb.and([eb.not(isErased), isDisabled]);
  const isOpen = [eb.not(isErased), eb.not(isDisabled)];
  return eb.and([...isOpen, state === "unused" ? eb.not(HAS_SIGNED_IN) : HAS_SIGNED_IN]);
}
