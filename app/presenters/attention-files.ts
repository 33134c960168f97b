import type { AttentionEntry } from "#app/domain/attention/attention-entry.ts";
import { ORIGIN_TERMS, STATUS_TERMS } from "#app/domain/dutch-terms.ts";
import { findMunicipality } from "#app/domain/municipality/register.ts";
import { formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import type { Table } from "#app/server/table-file/table.ts";
import { ATTENTION_PARAM } from "#app/urls/attention-params.ts";
import type { AttentionRequest } from "./attention-request.server.ts";
import { attentionWords } from "./attention-words.ts";

/**
 * The attention list as a file, in the order of the page; Dutch in both languages, so that a file never changes.
 *
 * @param dutch messages in Dutch
 */
export function attentionTable(
  { chosen, register, projects, on }: AttentionRequest,
  dutch: Translate,
): Table {
  const format = formatter("nl");
  const originBySlug = new Map(projects.map(({ slug, origin }) => [slug, origin]));
  return {
    columns: [
      "peildatum",
      "gemeente_code",
      "gemeente",
      "provincie",
      "inwoners",
      "project",
      "status",
      "sinds",
      "leverancier",
      "redenen",
      "toelichting",
      "herkomst",
    ],
    rows: chosen.map((entry: AttentionEntry) => {
      const line = findMunicipality(register, entry.municipalityCode, on);
      return [
        on,
        entry.municipalityCode,
        line?.name ?? entry.municipalityCode,
        line?.province ?? "",
        entry.inhabitants,
        entry.projectSlug,
        STATUS_TERMS[entry.status],
        entry.since,
        entry.supplier,
        entry.reasons.map(({ kind }) => ATTENTION_PARAM.words[kind]).join("; "),
        entry.reasons.map((reason) => attentionWords(dutch, format, reason)).join(" "),
        ORIGIN_TERMS[originBySlug.get(entry.projectSlug) ?? "reported"],
      ];
    }),
  };
}
