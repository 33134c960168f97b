/**
 * `npm test`: installs and builds what is missing, finds a browser, runs every suite, and ends with the line
 * `N passed, N failed`. Arguments go to Vitest.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled } from "../../app/cli/prepare.mjs";
import { ROOT, runProgram } from "../../app/cli/run-program.mjs";

await ensureInstalled();
await ensureBuilt({ pages: true });

const { findBrowser } = await import("./find-browser.mjs");
const { installBrowser } = await import("./install-browser.mjs");
if (findBrowser() === null) await installBrowser();
const hasBrowser = findBrowser() !== null;
if (!hasBrowser) {
  process.stdout.write("Skipped: suite e2e. There is no Chromium here and none could be installed.\n");
}

const folder = mkdtempSync(join(tmpdir(), "vliegwiel-run-"));
const resultFile = join(folder, "result.json");
const status = await runProgram(process.execPath, [
  join(ROOT, "node_modules", "vitest", "vitest.mjs"),
  "run",
  "--reporter=dot",
  "--reporter=json",
  `--outputFile.json=${resultFile}`,
  ...(hasBrowser ? [] : ["--project=!e2e"]),
  ...process.argv.slice(2),
]);
const { passed, failed, skipped } = countTests(resultFile, status);
rmSync(folder, { recursive: true });
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * @param {string} file result of Vitest
 * @param {number} exitStatus of Vitest
 * @returns {{ passed: number, failed: number, skipped: number }} a file that could not run, or a run that broke off,
 *   counts as a failure too
 */
function countTests(file, exitStatus) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(file, "utf8"));
  /** @type {{ status: string, assertionResults: { status: string }[] }[]} */
  const files = result.testResults;
  const broken = files.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((assertion) => assertion.status !== "failed"),
  ).length;
  const failed = result.numFailedTests + broken;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && exitStatus !== 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}
