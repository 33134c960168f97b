import type { Day } from "#app/domain/day.ts";
import type {
  MunicipalityCode,
  ReorganisationKind,
  SuccessionLink,
} from "#app/domain/municipality/municipality.ts";
import { findMunicipality, type Register } from "#app/domain/municipality/register.ts";
import { predecessorLinks, successorLinks } from "#app/domain/municipality/reorganisation.ts";

export interface NamedMunicipality {
  readonly code: MunicipalityCode;
  readonly name: string;
}

/** One reorganisation as a municipality lived through it. */
export interface SuccessionLine {
  readonly on: Day;
  readonly kind: ReorganisationKind;
  /** The others: where it came from, or what became of it */
  readonly municipalities: readonly NamedMunicipality[];
}

export interface MunicipalitySuccession {
  readonly predecessors: readonly SuccessionLine[];
  readonly successors: readonly SuccessionLine[];
}

/** Where a municipality came from and what became of it, in order of day. */
export function successionOf(register: Register, code: MunicipalityCode): MunicipalitySuccession {
  return {
    predecessors: linesOf(register, predecessorLinks(register, code), "from"),
    successors: linesOf(register, successorLinks(register, code), "to"),
  };
}

function linesOf(
  register: Register,
  links: readonly SuccessionLink[],
  side: "from" | "to",
): SuccessionLine[] {
  const lines = new Map<string, { on: Day; kind: ReorganisationKind; municipalities: NamedMunicipality[] }>();
  for (const link of links) {
    const key = `${link.on} ${link.kind}`;
    const line = lines.get(key) ?? { on: link.on, kind: link.kind, municipalities: [] };
    line.municipalities.push({
      code: link[side],
      name: findMunicipality(register, link[side])?.name ?? link[side],
    });
    lines.set(key, line);
  }
  return [...lines.values()];
}
