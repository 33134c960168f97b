import { z } from "zod";
import { type Day, day, endOfDay } from "#app/domain/day.ts";
import { findMunicipality, type Register } from "#app/domain/municipality/register.ts";
import type { RegisteredStatus } from "#app/domain/participation/status.ts";
import { dayCell, optionalDayCell, optionalTextCell } from "../cells.server.ts";
import type { Draft } from "../draft.server.ts";
import { openRaadsinformatie } from "../portfolio/open-raadsinformatie.server.ts";
import { readTable } from "../read-table.server.ts";

interface SupplierChange {
  readonly on: Day;
  readonly supplier: string;
}

const supplierChangesCell = z.string().transform((text): SupplierChange[] =>
  text
    .split(";")
    .filter((change) => change !== "")
    .map((change) => ({ on: day(change.slice(0, 10)), supplier: change.slice(11) })),
);

const listingRow = z.object({
  code: z.string(),
  name: z.string(),
  supplier: z.string(),
  listed_from: dayCell,
  listed_until: optionalDayCell,
  end_reason: optionalTextCell,
  supplier_changes: supplierChangesCell,
});
type Listing = z.output<typeof listingRow>;

const shared = {
  projectSlug: openRaadsinformatie.slug,
  note: null,
  source: "import",
  actor: "open-raadsinformatie",
} as const;

function registered(listing: Listing, status: RegisteredStatus, on: Day, reason: string | null): Draft {
  const says = {
    ...shared,
    kind: "registration",
    municipalityCode: listing.code,
    status,
    effectiveOn: on,
    plannedLiveOn: null,
    reason,
    reviewOn: null,
    supplier: status === "live" ? listing.supplier : null,
    evidenceUrl: null,
  } as const;
  return { says, replaces: null, recordedAt: endOfDay(on) };
}

function supplierConfirmed(listing: Listing, change: SupplierChange): Draft {
  const says = {
    ...shared,
    kind: "confirmation",
    municipalityCode: listing.code,
    effectiveOn: change.on,
    supplier: change.supplier,
    evidenceUrl: null,
  } as const;
  return { says, replaces: null, recordedAt: endOfDay(change.on) };
}

function* draftsOfListing(register: Register, listing: Listing): Generator<Draft> {
  const existsOn = (on: Day) => findMunicipality(register, listing.code, on) !== undefined;
  yield registered(listing, "live", listing.listed_from, null);
  for (const change of listing.supplier_changes) {
    if (existsOn(change.on)) yield supplierConfirmed(listing, change);
  }
  if (listing.listed_until !== null && existsOn(listing.listed_until)) {
    yield registered(listing, "stopped", listing.listed_until, listing.end_reason);
  }
}

/**
 * The observed listings as events: live from the day a municipality stands in the list, a confirmation with the new
 * supplier when that changes, stopped when it leaves the list while it exists. What happens to the listing of a
 * municipality that has ended is no event: the register says what became of it. Each counts as recorded at the end
 * of its day.
 */
export async function observedDrafts(register: Register): Promise<Draft[]> {
  const listings = await readTable("open-raadsinformatie/listings.csv", listingRow);
  return listings.flatMap((listing) => [...draftsOfListing(register, listing)]);
}
