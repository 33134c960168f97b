import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder of the bundled tables, wherever this code runs from: the sources, or the bundle in `build/`.
 *
 * @throws Error when no folder above this code holds them
 */
export function seedFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const candidate = join(folder, "db", "seed");
    if (existsSync(join(candidate, "register", "municipalities.csv"))) return candidate;
    if (folder === dirname(folder)) throw new Error("The folder db/seed with the bundled tables is missing");
  }
}
