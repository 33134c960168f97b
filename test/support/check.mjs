/** `npm run check`: everything that must hold before a change is offered. All of it runs, also after something failed. */
import { join } from "node:path";
import { ensureInstalled } from "../../app/cli/prepare.mjs";
import { ROOT, runProgram } from "../../app/cli/run-program.mjs";

/** @param {string} path */
const packaged = (path) => join(ROOT, "node_modules", path);

/** @type {readonly (readonly [name: string, ...args: string[]])[]} */
const STEPS = [
  ["formatting and lint", packaged("@biomejs/biome/bin/biome"), "ci", "."],
  ["types and messages", packaged("typescript/bin/tsc"), "--noEmit", "-p", "."],
  [
    "dependency rule",
    packaged("dependency-cruiser/bin/dependency-cruise.mjs"),
    "app",
    "db",
    "--config",
    ".dependency-cruiser.mjs",
  ],
  ["dead code", packaged("knip/bin/knip.js")],
  ["build", join(ROOT, "app/cli/build.mjs")],
  ["tests", join(ROOT, "test/support/run.mjs")],
];

await ensureInstalled();
/** @type {string[]} */
const failed = [];
for (const [name, ...args] of STEPS) {
  process.stdout.write(`\n== ${name}\n`);
  if ((await runProgram(process.execPath, args)) !== 0) failed.push(name);
}
process.stdout.write(failed.length === 0 ? "\ncheck: all well\n" : `\ncheck: failed: ${failed.join(", ")}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
