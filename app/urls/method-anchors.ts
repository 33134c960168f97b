/** Parts of the page that explains how everything is counted, by what they explain. Links from outside rely on them. */
export const METHOD_ANCHORS = {
  municipalities: "gemeenten",
  inhabitants: "inwoners",
  reorganisations: "herindelingen",
  phases: "fasen",
  targets: "doelen",
  pace: "tempo",
  status: "stand",
  day: "peildatum",
  knownAt: "bekend-op",
  coverage: "dekking",
  reporting: "opgave",
  series: "verloop",
  velocity: "snelheid",
  leadTime: "doorlooptijd",
  groups: "groepen",
  changes: "wijzigingen",
  progress: "voortgang",
  score: "score",
  split: "verdeling",
  formulas: "formules",
  origin: "herkomst",
  observed: "open-raadsinformatie",
  sources: "bronnen",
  wrong: "klopt-niet",
} as const;

export type MethodPart = keyof typeof METHOD_ANCHORS;

/**
 * Where a definition stands.
 *
 * @param search query of the day of the figures with its question mark, kept in every link; empty: today
 */
export function methodHref(part: MethodPart, search: string): string {
  return `/verantwoording${search}#${METHOD_ANCHORS[part]}`;
}
