import type { Contribution } from "#app/domain/objectives/contribution.ts";
import type { Indicator, IndicatorVersion } from "#app/domain/objectives/indicator.ts";
import type { MeasurementEntry } from "#app/domain/objectives/measurement.ts";
import type { ObjectiveRecords } from "#app/domain/objectives/records.ts";
import type { SavingParameter } from "#app/domain/objectives/saving-parameter.ts";
import type { Db } from "../../connect.server.ts";
import { rowOfVersion } from "../../queries/objectives/indicator-row.server.ts";
import { rowOfEntry } from "../../queries/objectives/measurement-row.server.ts";

/** Writes what is numbered already, in the transaction of a larger write that raises the version of the portfolio. */
export async function insertObjectiveRecords(transaction: Db, records: ObjectiveRecords): Promise<void> {
  for (const indicator of records.indicators) {
    await insertIndicator(transaction, indicator);
    for (const version of indicator.versions) await insertVersion(transaction, indicator.slug, version);
  }
  for (const entry of records.measurements) await insertMeasurement(transaction, entry);
  for (const contribution of records.contributions) await insertContribution(transaction, contribution);
  for (const saving of records.savings) await insertSaving(transaction, saving);
}

export async function insertIndicator(
  transaction: Db,
  { slug, objective, position }: Omit<Indicator, "versions">,
): Promise<void> {
  await transaction.insertInto("indicator").values({ slug, objective, position }).execute();
}

export async function insertVersion(transaction: Db, slug: string, version: IndicatorVersion): Promise<void> {
  await transaction.insertInto("indicator_version").values(rowOfVersion(slug, version)).execute();
}

export async function insertMeasurement(transaction: Db, entry: MeasurementEntry): Promise<void> {
  await transaction.insertInto("measurement").values(rowOfEntry(entry)).execute();
}

export async function insertContribution(transaction: Db, own: Contribution): Promise<void> {
  await transaction
    .insertInto("contribution")
    .values({
      id: own.id,
      project_slug: own.projectSlug,
      objective: own.objective,
      weight: own.weight,
      reason_nl: own.reason.nl,
      reason_en: own.reason.en,
      holds_from: own.holdsFrom,
      origin: own.origin,
      recorded_at: own.recordedAt,
      actor: own.actor,
    })
    .execute();
}

export async function insertSaving(transaction: Db, own: SavingParameter): Promise<void> {
  await transaction
    .insertInto("saving_parameter")
    .values({
      id: own.id,
      project_slug: own.projectSlug,
      low_cents: own.lowCents,
      high_cents: own.highCents,
      source_name: own.sourceName,
      source_url: own.sourceUrl,
      origin: own.origin,
      holds_from: own.holdsFrom,
      recorded_at: own.recordedAt,
      actor: own.actor,
    })
    .execute();
}
