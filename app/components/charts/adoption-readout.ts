import type { Origin } from "#app/domain/portfolio/project.ts";
import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { statusWord } from "../tile/status-word.ts";
import { type AdoptionMeasure, type AdoptionRow, presentLayers } from "./adoption-rows.ts";

/**
 * The figures of one day of a curve in a line of text.
 *
 * @example "30 november 2017: 75 in gebruik, 96 gepland, van 388 gemeenten"
 */
export function adoptionReadout(
  rows: readonly AdoptionRow[],
  row: AdoptionRow,
  options: { readonly measure: AdoptionMeasure; readonly origin: Origin },
  t: Translate,
  format: Formatter,
): string {
  const { measure, origin } = options;
  const value = measure === "inhabitants" ? format.compact : format.number;
  const layers = presentLayers(rows)
    .filter((layer) => layer === "live" || row[layer] > 0)
    .map((layer) => t("chart:readoutValue", { n: value(row[layer]), word: statusWord(t, layer, origin) }));
  const target =
    row.target === null ? [] : [t("chart:readoutValue", { n: value(row.target), word: t("chart:planned") })];
  return t(measure === "inhabitants" ? "chart:readoutInhabitants" : "chart:readoutMunicipalities", {
    day: format.day(row.on),
    values: [...layers, ...target].join(", "),
    total: value(row.total),
  });
}
