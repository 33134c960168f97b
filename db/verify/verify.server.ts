import type { Db } from "../connect.server.ts";
import { inSnapshot } from "../dialect/snapshot.server.ts";
import { readLedger } from "../queries/ledger/read-ledger.server.ts";
import { findRegister } from "../queries/municipality/find-register.server.ts";
import { findSlugs } from "../queries/portfolio/find-slugs.server.ts";
import { type LogFault, verifyLog } from "./verify-log.server.ts";
import { type ProjectionFault, verifyProjections } from "./verify-projections.server.ts";

export type VerifyOutcome =
  | { readonly kind: "proven"; readonly eventCount: number; readonly projectCount: number }
  | { readonly kind: "broken"; readonly fault: LogFault | ProjectionFault };

/**
 * Proves that no event was altered, added or taken out, and that the projections equal the fold of the events, all at
 * one moment while others may go on writing.
 */
export async function verify(
  db: Db,
  options: { readonly onProgress?: (count: number) => void } = {},
): Promise<VerifyOutcome> {
  return inSnapshot(db, async (snapshot) => {
    const logFault = await verifyLog(snapshot, options);
    if (logFault !== null) return { kind: "broken", fault: logFault };
    const register = await findRegister(snapshot);
    const slugs = await findSlugs(snapshot);
    for (const slug of slugs) {
      const fault = await verifyProjections(snapshot, register, slug);
      if (fault !== null) return { kind: "broken", fault };
    }
    const { revision } = await readLedger(snapshot);
    return { kind: "proven", eventCount: revision, projectCount: slugs.length };
  });
}
