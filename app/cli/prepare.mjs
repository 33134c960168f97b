import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { buildCommands, buildPages } from "./build-steps.mjs";
import { ROOT, runProgram } from "./run-program.mjs";

const SOURCES = [
  "app",
  "db",
  "public",
  "package.json",
  "package-lock.json",
  "vite.config.ts",
  "remix.config.js",
];
const STAMP = join(ROOT, "build", "sources.json");

/** Installs the packages of `package-lock.json` where they are missing or of another version. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  process.stderr.write("Vliegwiel: pakketten installeren / installing packages …\n");
  const status = await runProgram("npm", ["ci", "--no-audit", "--no-fund"], { quiet: true });
  if (status !== 0) throw new Error("npm ci failed");
}

function isInstalled() {
  const installedFile = join(ROOT, "node_modules", ".package-lock.json");
  if (!existsSync(installedFile)) return false;
  const wanted = packagesOf(join(ROOT, "package-lock.json"));
  const installed = packagesOf(installedFile);
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === "" || entry.optional || entry.peer || installed[path]?.version === entry.version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean }>} by the path in the project
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

/**
 * Builds what is older than its sources.
 *
 * @param {{ pages: boolean }} parts whether the pages are needed too; commands do without
 */
export async function ensureBuilt({ pages }) {
  const sources = await stateOfSources();
  const built = existsSync(STAMP) ? JSON.parse(readFileSync(STAMP, "utf8")) : {};
  const arePagesStale = pages && built.pages !== sources;
  if (arePagesStale) {
    process.stderr.write("Vliegwiel: bouwen / building …\n");
    // This empties the folder `build`, so the commands come after it.
    await buildPages();
  }
  if (arePagesStale || built.commands !== sources) await buildCommands();
  writeFileSync(STAMP, JSON.stringify({ commands: sources, pages: pages ? sources : built.pages }));
}

/** Changes with every change of a source: the folders' own times tell of files that were taken away. */
async function stateOfSources() {
  let newest = 0;
  let count = 0;
  /** @param {string} path */
  async function look(path) {
    const found = await stat(path);
    newest = Math.max(newest, found.mtimeMs);
    count += 1;
    if (!found.isDirectory()) return;
    for (const name of await readdir(path)) await look(join(path, name));
  }
  for (const source of SOURCES) await look(join(ROOT, source));
  return `${count} ${newest}`;
}
