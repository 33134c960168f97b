/** What people call a municipality whose official name nobody types. */
const EVERYDAY_NAMES: ReadonlyMap<string, string> = new Map([
  ["den haag", "s gravenhage"],
  ["haag", "s gravenhage"],
  ["den bosch", "s hertogenbosch"],
  ["bosch", "s hertogenbosch"],
]);

const ARTICLES = /^(s|t|de|den|het|of) (?=.)/;

/**
 * How well a typed text fits a name: 0 is the same, higher is further off.
 *
 * Capitals, accents, hyphens and a leading article ('s-, 't, De, Den, Het) make no difference.
 *
 * @returns `null` when it does not fit
 * @example matchName("sudwest", "Súdwest-Fryslân") // 1
 */
export function matchName(text: string, name: string): number | null {
  const typed = plain(text);
  if (typed === "") return null;
  const ranks = [typed, EVERYDAY_NAMES.get(typed)].map((wanted) =>
    wanted === undefined ? null : rank(wanted, plain(name)),
  );
  return ranks.reduce(
    (best, found) => (found !== null && (best === null || found < best) ? found : best),
    null,
  );
}

function rank(typed: string, name: string): number | null {
  const short = name.replace(ARTICLES, "");
  const typedShort = typed.replace(ARTICLES, "");
  if (name === typed || short === typedShort) return 0;
  if (name.startsWith(typed) || short.startsWith(typedShort)) return 1;
  if (name.includes(` ${typed}`)) return 2;
  return typed.length >= 3 && name.includes(typed) ? 3 : null;
}

/** Small letters and figures, words parted by one space. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
