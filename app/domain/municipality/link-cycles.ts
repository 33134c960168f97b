import type { MunicipalityCode, SuccessionLink } from "./municipality.ts";

/**
 * The successions that lead back to where they began, one list of links per group of codes that lead to each other:
 * once over the links of each day, and once over those of all days together.
 *
 * A code that only gets another name is no cycle.
 */
export function findCycles(links: readonly SuccessionLink[]): SuccessionLink[][] {
  const real = links.filter((link) => link.from !== link.to);
  const days = new Set(real.map((link) => link.on));
  const ofOneDay = [...days].flatMap((on) => cyclesAmong(real.filter((link) => link.on === on)));
  const ofDays = cyclesAmong(real).filter((cycle) => new Set(cycle.map((link) => link.on)).size > 1);
  return [...ofOneDay, ...ofDays];
}

function cyclesAmong(links: readonly SuccessionLink[]): SuccessionLink[][] {
  const groups = new Map<string, SuccessionLink[]>();
  const rest = withoutEnds(links);
  for (const link of rest) {
    const forward = reachable(link.to, rest);
    if (!forward.has(link.from)) continue;
    const members = [...forward].filter((code) => reachable(code, rest).has(link.to)).sort();
    const key = members.join(" ");
    groups.set(key, [...(groups.get(key) ?? []), link]);
  }
  return [...groups.values()];
}

/** Leaves out, again and again, links from codes nothing leads to and to codes that lead nowhere: mostly all of them. */
function withoutEnds(links: readonly SuccessionLink[]): readonly SuccessionLink[] {
  let rest = links;
  for (;;) {
    const from = new Set(rest.map((link) => link.from));
    const to = new Set(rest.map((link) => link.to));
    const kept = rest.filter((link) => to.has(link.from) && from.has(link.to));
    if (kept.length === rest.length) return kept;
    rest = kept;
  }
}

/** The code itself and all codes that links lead to from it. */
function reachable(code: MunicipalityCode, links: readonly SuccessionLink[]): Set<MunicipalityCode> {
  const found = new Set([code]);
  for (const next of found) {
    for (const link of links) if (link.from === next) found.add(link.to);
  }
  return found;
}
