/** Why an administrator cannot be taken away. */
export type AdministratorRefusal = "own_account" | "last_administrator";

interface AdministratorLoss {
  /** Account of the administrator who does it */
  readonly actorId: number;
  /** Account that would be an administrator no more */
  readonly accountId: number;
  /** Other accounts that are administrators and may sign in */
  readonly otherAdministratorCount: number;
}

/**
 * Whether an administrator may lose that role, be disabled or removed: never by the own hand, and never the last one,
 * for then nobody could let anybody in.
 *
 * @returns `null`: it may be done
 * @example refuseAdministratorLoss({ actorId: 1, accountId: 1, otherAdministratorCount: 3 }) // "own_account"
 */
export function refuseAdministratorLoss(loss: AdministratorLoss): AdministratorRefusal | null {
  if (loss.actorId === loss.accountId) return "own_account";
  return loss.otherAdministratorCount === 0 ? "last_administrator" : null;
}
