import { type Contribution, contributionWeightOf } from "#app/domain/objectives/contribution.ts";
import type { Indicator } from "#app/domain/objectives/indicator.ts";
import { type ObjectiveNumber, objectiveNumberOf } from "#app/domain/objectives/objective.ts";
import type { ObjectiveRecords } from "#app/domain/objectives/records.ts";
import type { SavingParameter } from "#app/domain/objectives/saving-parameter.ts";
import type { Db } from "../../connect.server.ts";
import { dayOfColumn, instantOfColumn } from "../../schema/column-values.server.ts";
import { groupBy } from "../group-by.server.ts";
import { versionOfRow } from "./indicator-row.server.ts";
import { entryOfRow } from "./measurement-row.server.ts";

/** Everything that was recorded about objectives, whenever that was. */
export async function findObjectiveRecords(db: Db): Promise<ObjectiveRecords> {
  const measurements = await db.selectFrom("measurement").selectAll().orderBy("id").execute();
  return {
    indicators: await findAllIndicators(db),
    measurements: measurements.map(entryOfRow),
    contributions: await findAllContributions(db),
    savings: await findAllSavings(db),
  };
}

/** Every indicator with all its versions, in order of place. */
export async function findAllIndicators(db: Db): Promise<Indicator[]> {
  const rows = await db.selectFrom("indicator").selectAll().orderBy("position").execute();
  const versions = await db.selectFrom("indicator_version").selectAll().orderBy("id").execute();
  const bySlug = groupBy(versions, (row) => row.indicator_slug);
  return rows.map(({ slug, objective, position }) => ({
    slug,
    position,
    objective: numberOf(objective),
    versions: (bySlug.get(slug) ?? []).map(versionOfRow),
  }));
}

/** Every contribution that was ever recorded, in that order. */
export async function findAllContributions(db: Db): Promise<Contribution[]> {
  const rows = await db.selectFrom("contribution").selectAll().orderBy("id").execute();
  return rows.map((row) => {
    const weight = contributionWeightOf(row.weight);
    if (weight === null) throw new Error(`Contribution ${row.id} has weight ${row.weight}`);
    return {
      id: row.id,
      projectSlug: row.project_slug,
      objective: numberOf(row.objective),
      weight,
      reason: { nl: row.reason_nl, en: row.reason_en },
      holdsFrom: dayOfColumn(row.holds_from),
      origin: row.origin,
      recordedAt: instantOfColumn(row.recorded_at),
      actor: row.actor,
    };
  });
}

async function findAllSavings(db: Db): Promise<SavingParameter[]> {
  const rows = await db.selectFrom("saving_parameter").selectAll().orderBy("id").execute();
  return rows.map((row) => ({
    id: row.id,
    projectSlug: row.project_slug,
    lowCents: row.low_cents,
    highCents: row.high_cents,
    sourceName: row.source_name,
    sourceUrl: row.source_url,
    origin: row.origin,
    holdsFrom: dayOfColumn(row.holds_from),
    recordedAt: instantOfColumn(row.recorded_at),
    actor: row.actor,
  }));
}

function numberOf(value: number): ObjectiveNumber {
  const number = objectiveNumberOf(value);
  if (number === null) throw new Error(`No objective ${value}`);
  return number;
}
