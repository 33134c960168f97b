import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CONFIG = join(ROOT, ".dependency-cruiser.mjs");
const CRUISER = join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");

/** One breach a file, and things that are allowed. */
const BREACHES = {
  "tsconfig.json": "{}",
  "package.json": "{}",
  "app/domain/hen.ts": 'import "./egg.ts"; export const x = 1;',
  "app/domain/egg.ts": 'import "./hen.ts"; export const y = 1;',
  "app/domain/files.ts": 'import "node:fs";',
  "app/domain/notation.ts": 'import "../format/number.ts";',
  "app/format/number.ts": 'import "../domain/hen.ts"; export {};',
  "app/components/server.tsx": 'import "../server/answer.ts"; import "../format/number.ts";',
  "app/components/database.tsx": 'import "../../db/find.server.ts";',
  "app/server/answer.ts": "export {};",
  "app/server/page.ts": 'import "../routes/home.ts";',
  "app/presenters/run-time.ts":
    'import "../../db/run-time.ts"; import type { Row } from "../../db/row.ts"; export type A = Row;',
  "app/routes/home.ts": 'import "../../db/find.server.ts"; import "../server/answer.ts"; export {};',
  "db/find.server.ts": 'import "../app/domain/hen.ts"; export {};',
  "db/run-time.ts": "export {};",
  "db/row.ts": "export interface Row {}",
  "db/server.server.ts": 'import "../app/server/answer.ts";',
};

function cruise(folder: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [CRUISER, "app", "db", "--config", CONFIG, "--output-type", "err"],
    { cwd: folder, encoding: "utf8" },
  );
  return { status, output: stdout + stderr };
}

describe("who may know whom", { timeout: 60_000 }, () => {
  it("is as the rules say", () => {
    const { status, output } = cruise(ROOT);
    expect(output).toContain("no dependency violations found");
    expect(status).toBe(0);
  });

  it("notices each breach", () => {
    const folder = mkdtempSync(join(tmpdir(), "vliegwiel-rule-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const [path, text] of Object.entries(BREACHES)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const found = cruise(folder)
      .output.split("\n")
      .map((line) => /error ([\w-]+): (\S+)/.exec(line)?.slice(1).join(" "));
    expect(found.filter(Boolean).sort()).toEqual([
      "components-know-no-server app/components/database.tsx",
      "components-know-no-server app/components/server.tsx",
      "database-code-stays-on-the-server app/presenters/run-time.ts",
      "db-knows-domain-only db/server.server.ts",
      "domain-knows-domain-only app/domain/files.ts",
      "domain-knows-domain-only app/domain/notation.ts",
      "no-cycles app/domain/egg.ts",
      "nothing-knows-routes app/server/page.ts",
    ]);
  });
});
