import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

it("holds no file, export or dependency that nobody uses", { timeout: 120_000 }, () => {
  const { stdout, status } = spawnSync(process.execPath, ["node_modules/knip/bin/knip.js", "--no-progress"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(stdout.trim()).toBe("");
  expect(status).toBe(0);
});
