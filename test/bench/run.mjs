/**
 * `npm run bench`: builds the product, bundles the benchmark and runs it.
 * Arguments go through: `--quick` leaves out the database with 100 times the history and measures shortly.
 */
import { ensureBuilt, ensureInstalled } from "../../app/cli/prepare.mjs";
import { runProgram } from "../../app/cli/run-program.mjs";

await ensureInstalled();
await ensureBuilt({ pages: true });

const { build } = await import("esbuild");
await build({
  entryPoints: ["test/bench/main.ts", "test/bench/bare-server-process.ts"],
  outdir: "build/bench",
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
});
process.exitCode = await runProgram(process.execPath, ["build/bench/main.js", ...process.argv.slice(2)]);
