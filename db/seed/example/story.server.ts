import type { Day } from "#app/domain/day.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { ExampleSupplier } from "./supplier.server.ts";

/** A number of municipalities on a day. */
export type CurvePoint = readonly [on: Day, count: number];

/** The character of one invented history. Chances are fractions 0–1. */
export interface Story {
  readonly projectSlug: string;
  readonly lead: {
    readonly municipalityCode: MunicipalityCode;
    readonly implementsOn: Day;
    readonly liveOn: Day;
  };
  /** Join first, in the month of this day */
  readonly pilots: { readonly from: Day; readonly municipalityCodes: readonly MunicipalityCode[] };
  /** Municipalities that have ever started, in steps between points */
  readonly started: readonly CurvePoint[];
  /** Municipalities live; what goes live in a month follows this as far as enough of them are ready */
  readonly live: readonly CurvePoint[];
  /** Above 0: larger municipalities first; below 0: smaller first */
  readonly sizePull: number;
  /** How much more likely it is to join when all land neighbours are live: 3 is four times */
  readonly neighbourPull: number;
  /** First day on which each supplier can deliver; those without a day from the start */
  readonly suppliersReadyOn: Partial<Record<ExampleSupplier, Day>>;
  /** Monthly chance of the step exploring → committed */
  readonly commitsChance: number;
  /** Monthly chance of the step committed → implementing */
  readonly implementsChance: number;
  /** Days from a plan to the planned day, about */
  readonly planDays: number;
  /** Of those that start, those that decline */
  readonly declinesChance: number;
  /** Monthly chance that a live municipality stops */
  readonly stopsChance: number;
  /** Of all events, those recorded weeks late */
  readonly lateChance: number;
  /** Of registrations, those corrected later */
  readonly correctedChance: number;
  /** Of municipalities, those that never answer while others are left to join */
  readonly neverAnswersChance: number;
  readonly reasons: {
    readonly decline: readonly string[];
    readonly stop: readonly string[];
    readonly slip: readonly string[];
  };
}
