import type { Instant } from "../instant.ts";
import type { MunicipalityCode } from "../municipality/municipality.ts";
import type { Origin } from "../portfolio/project.ts";
import type { Period } from "./period.ts";

/** What a value is about: the whole country (both `null`), one project, one municipality, or one pair. */
export interface MeasurementScope {
  readonly projectSlug: string | null;
  readonly municipalityCode: MunicipalityCode | null;
}

/** A value as somebody gives it. */
export interface MeasurementDraft extends MeasurementScope {
  readonly indicatorSlug: string;
  readonly period: Period;
  readonly value: number;
  readonly note: string | null;
  /** Why a value that surprises is right all the same; `null`: not asked */
  readonly confirmation: string | null;
  readonly origin: Origin;
}

interface Recorded {
  /** Increasing over all indicators, in the order of recording */
  readonly id: number;
  readonly recordedAt: Instant;
  readonly actor: string;
}

/** Something that was recorded about a value; nothing is ever changed or deleted. */
export type MeasurementEntry = Recorded &
  MeasurementScope & { readonly indicatorSlug: string; readonly period: Period } & (
    | ({ readonly kind: "measurement" } & Pick<
        MeasurementDraft,
        "value" | "note" | "confirmation" | "origin"
      >)
    | ({ readonly kind: "correction"; readonly replacesId: number } & Pick<
        MeasurementDraft,
        "value" | "note" | "confirmation" | "origin"
      >)
    | { readonly kind: "withdrawal"; readonly replacesId: number; readonly note: string }
  );

/** An entry that carries a value. */
export type Measurement = Exclude<MeasurementEntry, { kind: "withdrawal" }>;

/** Whether two values are about the same thing of the same indicator. */
export function isSameScope(
  one: MeasurementScope & { readonly indicatorSlug: string },
  other: MeasurementScope & { readonly indicatorSlug: string },
): boolean {
  return (
    one.indicatorSlug === other.indicatorSlug &&
    one.projectSlug === other.projectSlug &&
    one.municipalityCode === other.municipalityCode
  );
}
