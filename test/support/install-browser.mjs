import { join } from "node:path";
import { ROOT, runProgram } from "../../app/cli/run-program.mjs";

/** Tries to bring Chromium: as root from the system's packages, else with Playwright's installer. Says nothing of success. */
export async function installBrowser() {
  process.stdout.write("Chromium is missing; installing it …\n");
  if (process.getuid?.() === 0) {
    const apt = ["apt-get", "-y", "-q", "-o", "DPkg::Lock::Timeout=120"];
    const status =
      (await runProgram("env", [...APT_ENVIRONMENT, ...apt, "update"], { quiet: true })) ||
      (await runProgram(
        "env",
        [...APT_ENVIRONMENT, ...apt, "install", "--no-install-recommends", "chromium"],
        {
          quiet: true,
        },
      ));
    if (status === 0) return;
  }
  await runProgram(
    process.execPath,
    [join(ROOT, "node_modules", "playwright-core", "cli.js"), "install", "chromium"],
    {
      quiet: true,
    },
  );
}

const APT_ENVIRONMENT = ["DEBIAN_FRONTEND=noninteractive"];
