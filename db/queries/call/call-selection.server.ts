import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Day } from "#app/domain/day.ts";
import type { Schema } from "../../schema/schema.ts";

/** Which calls are asked for. */
export type CallSelection =
  | { readonly show: "open" | "all" }
  /** Open, and to be done by this account */
  | { readonly show: "mine"; readonly accountId: number }
  /** Open, and something should have been done before today */
  | { readonly show: "overdue"; readonly today: Day };

/** The selection as a condition. */
export function isSelected(selection: CallSelection) {
  return (of: ExpressionBuilder<Schema, "call">): Expression<SqlBool> => {
    const isOpen = of("call.closed_at", "is", null);
    switch (selection.show) {
      case "all":
        return of.lit(true);
      case "open":
        return isOpen;
      case "mine":
        return isOpen.and("call.assigned_to", "=", selection.accountId);
      case "overdue":
        return isOpen.and("call.next_on", "<", selection.today);
    }
  };
}
