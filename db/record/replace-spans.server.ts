import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { StateSpan } from "#app/domain/participation/state.ts";
import type { SpansByCode } from "#app/domain/participation/state-on.ts";
import type { Db } from "../connect.server.ts";
import { insertAll } from "../dialect/insert-all.server.ts";
import { pairList } from "../dialect/pair-list.server.ts";
import { rowsAsJson, rowsOfJson } from "../dialect/rows-as-json.server.ts";
import { textList } from "../dialect/text-list.server.ts";
import { groupBy } from "../queries/group-by.server.ts";
import { cellsOfSpans, SPAN_COLUMNS, spanOfRow } from "../queries/participation/span-row.server.ts";
import type { ParticipationSpanTable } from "../schema/participation-table.ts";

/** The spans that went and those that came, by municipality; what stayed is in neither. */
interface ReplacedSpans {
  readonly before: SpansByCode;
  readonly after: SpansByCode;
}

const CODE = SPAN_COLUMNS.indexOf("municipality_code");
const FROM = SPAN_COLUMNS.indexOf("from_on");

/**
 * Puts the spans of some municipalities in the place of those that are stored. Only rows that differ are written: a
 * report after a long history costs a few rows.
 *
 * @param spansByCode all spans of the municipalities named, and of no others
 */
export async function replaceSpans(
  transaction: Db,
  options: {
    readonly projectSlug: string;
    readonly municipalityCodes: readonly MunicipalityCode[];
    readonly spansByCode: SpansByCode;
  },
): Promise<ReplacedSpans> {
  const { projectSlug, municipalityCodes, spansByCode } = options;
  const stored = new Map<string, { row: ParticipationSpanTable; text: string }>();
  for (const row of await findRows(transaction, projectSlug, municipalityCodes)) {
    const text = JSON.stringify(SPAN_COLUMNS.map((column) => row[column]));
    stored.set(`${row.municipality_code} ${row.from_on}`, { row, text });
  }
  const before: StateSpan[] = [];
  const after: StateSpan[] = [];
  const inserted: (string | number | null)[][] = [];
  const removed: [string, string][] = [];
  for (const spans of spansByCode.values()) {
    for (const [index, cells] of cellsOfSpans(projectSlug, spans).entries()) {
      const key = `${cells[CODE]} ${cells[FROM]}`;
      const known = stored.get(key);
      stored.delete(key);
      const span = spans[index];
      if (span === undefined || known?.text === JSON.stringify(cells)) continue;
      inserted.push(cells);
      after.push(span);
      if (known) removed.push(remove(known.row, before));
    }
  }
  for (const { row } of stored.values()) removed.push(remove(row, before));

  await deleteRows(transaction, projectSlug, removed);
  await insertAll(transaction, "participation_span", SPAN_COLUMNS, inserted);
  const codeOf = (span: StateSpan) => span.municipalityCode;
  return { before: groupBy(before, codeOf), after: groupBy(after, codeOf) };
}

function remove(row: ParticipationSpanTable, removed: StateSpan[]): [string, string] {
  removed.push(spanOfRow(row));
  return [row.municipality_code, row.from_on];
}

async function findRows(
  transaction: Db,
  projectSlug: string,
  codes: readonly MunicipalityCode[],
): Promise<ParticipationSpanTable[]> {
  const found = await transaction
    .selectFrom("participation_span as span")
    .select(rowsAsJson(transaction, "span", SPAN_COLUMNS).as("rows"))
    .where("span.project_slug", "=", projectSlug)
    .where("span.municipality_code", "in", (of) =>
      of.selectFrom(textList(transaction, codes, "code")).select("code.value"),
    )
    .executeTakeFirst();
  return rowsOfJson(found?.rows ?? null);
}

async function deleteRows(
  transaction: Db,
  projectSlug: string,
  keys: readonly (readonly [string, string])[],
): Promise<void> {
  if (keys.length === 0) return;
  await transaction
    .deleteFrom("participation_span")
    .where("project_slug", "=", projectSlug)
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple("municipality_code", "from_on"),
        "in",
        selectFrom(pairList(transaction, keys, "key"))
          .select(["key.first", "key.second"])
          .$asTuple("first", "second"),
      ),
    )
    .execute();
}
