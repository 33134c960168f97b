import { createHash } from "node:crypto";

/**
 * Hash of an event in the chain of the log: changing one byte of an event, or leaving one out, breaks every hash after it.
 *
 * @param previousHash hash of the event before it; empty for the first
 * @param cells the event's columns in the order of `EVENT_COLUMNS`
 * @returns SHA-256 in hexadecimal over the JSON list of the hash before it and the cells
 */
export function chainHash(previousHash: string, cells: readonly (string | number | null)[]): string {
  return createHash("sha256")
    .update(JSON.stringify([previousHash, ...cells]))
    .digest("hex");
}
