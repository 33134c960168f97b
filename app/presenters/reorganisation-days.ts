import { addDays, type Day } from "#app/domain/day.ts";
import type { ReorganisationKind, SuccessionLink } from "#app/domain/municipality/municipality.ts";
import { existingOn, findMunicipality, type Register } from "#app/domain/municipality/register.ts";
import { reorganisationsBetween } from "#app/domain/municipality/reorganisation.ts";
import type { NamedMunicipality } from "./municipality-succession.ts";

/** One reorganisation: several into one, or one over several. */
export interface ReorganisationLine {
  readonly kind: ReorganisationKind;
  readonly from: readonly NamedMunicipality[];
  readonly to: readonly NamedMunicipality[];
}

/** All reorganisations of a day, with what they did to the number of municipalities. */
export interface ReorganisationDay {
  readonly on: Day;
  readonly before: number;
  readonly after: number;
  readonly lines: readonly ReorganisationLine[];
}

/** The days with reorganisations after a day, up to and including another, in order of day. */
export function reorganisationDays(register: Register, after: Day, until: Day): ReorganisationDay[] {
  const days = grouped(reorganisationsBetween(register, after, until), ({ on }) => on);
  return [...days].map(([on, links]) => ({
    on,
    before: existingOn(register, addDays(on, -1)).length,
    after: existingOn(register, on).length,
    lines: linesOf(register, links),
  }));
}

/** A split is one over several; everything else is told by what it became. */
function linesOf(register: Register, links: readonly SuccessionLink[]): ReorganisationLine[] {
  const together = grouped(links, ({ kind, from, to }) => `${kind} ${kind === "split" ? from : to}`);
  return [...together.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    return [
      {
        kind: first.kind,
        from: named(
          register,
          own.map(({ from }) => from),
        ),
        to: named(
          register,
          own.map(({ to }) => to),
        ),
      },
    ];
  });
}

function named(register: Register, codes: readonly string[]): NamedMunicipality[] {
  return [...new Set(codes)].map((code) => ({ code, name: findMunicipality(register, code)?.name ?? code }));
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
