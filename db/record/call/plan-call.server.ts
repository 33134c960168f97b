import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";

/** What is to be done next about a call, and by whom. */
export interface CallPlan {
  /** `null`: nobody */
  readonly assignedTo: number | null;
  /** `null`: no day */
  readonly nextOn: Day | null;
  /** `""`: nothing */
  readonly nextStep: string;
  /** `null`: open */
  readonly closedAt: Instant | null;
}

/** Sets what is to be done next, inside a write that notes it in the audit log. */
export async function planCall(transaction: Db, id: number, plan: CallPlan): Promise<void> {
  await transaction
    .updateTable("call")
    .set({
      assigned_to: plan.assignedTo,
      next_on: plan.nextOn,
      next_step: plan.nextStep,
      closed_at: plan.closedAt,
    })
    .where("id", "=", id)
    .execute();
}
