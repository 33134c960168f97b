import { dayOfInstant } from "#app/domain/day.ts";
import { findMunicipality, inhabitantsOn } from "#app/domain/municipality/register.ts";
import type { Table } from "#app/server/table-file/table.ts";
import { ANSWER_PARAM } from "#app/urls/round-params.ts";
import type { RoundRequest } from "./round-request.server.ts";

/** How every chosen municipality stands with a round, as a file; Dutch in both languages, so that a file never changes. */
export function roundTable({ round, register, on, chosen }: RoundRequest): Table {
  return {
    columns: [
      "uitvraag",
      "peildatum",
      "uiterlijk",
      "gemeente_code",
      "gemeente",
      "provincie",
      "inwoners",
      "antwoord",
      "beantwoord_op",
      "projecten_gevraagd",
      "projecten_beantwoord",
      "projecten_open",
    ],
    rows: chosen.map(({ municipalityCode, state, completedAt, openSlugs }) => {
      const line = findMunicipality(register, municipalityCode, on);
      return [
        round.id,
        round.referenceOn,
        round.deadlineOn,
        municipalityCode,
        line?.name ?? municipalityCode,
        line?.province ?? "",
        inhabitantsOn(register, municipalityCode, on),
        ANSWER_PARAM.words[state],
        completedAt === null ? null : dayOfInstant(completedAt),
        round.projectSlugs.length,
        round.projectSlugs.length - openSlugs.length,
        openSlugs.join("; "),
      ];
    }),
  };
}
