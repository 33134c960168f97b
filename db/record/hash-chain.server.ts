import { createHash } from "node:crypto";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import { cellsOfEvent } from "../queries/participation/event-row.server.ts";

/**
 * Hash of an event in the chain of the log: changing one byte of an event, or leaving one out, breaks every hash after it.
 *
 * @param previousHash hash of the event before it; empty for the first
 * @returns SHA-256 in hexadecimal over the JSON list of the hash before it and the event's columns in their fixed order
 */
export function chainHash(previousHash: string, event: ParticipationEvent): string {
  return createHash("sha256")
    .update(JSON.stringify([previousHash, ...cellsOfEvent(event)]))
    .digest("hex");
}
