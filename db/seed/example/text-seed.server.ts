/** A 32-bit number from a seed and a name, so that each project and municipality has its own stream of chance (FNV-1a). */
export function textSeed(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const character of name) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash | 0;
}
