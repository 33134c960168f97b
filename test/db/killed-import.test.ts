import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { addDays, day } from "#app/domain/day.ts";
import { readLedger } from "#db/queries/ledger/read-ledger.server.ts";
import { verify } from "#db/verify/verify.server.ts";
import { describeOnBoth } from "#test/support/database.ts";
import { temporaryFiles } from "./import-files.ts";
import { fillSmallWorld, smallProjects, smallRegisterData } from "./small-world.ts";

const files = temporaryFiles();
const program = fileURLToPath(
  new URL("../../node_modules/.cache/vliegwiel-test/import-in-child.mjs", import.meta.url),
);
const DAYS = 250;

beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL("import-in-child.ts", import.meta.url))],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "silent",
  });
});

function manyRows(): string {
  const lines = ["project,gemeente_code,status,per"];
  const codes = smallRegisterData.municipalities.filter(({ validFrom }) => validFrom === null);
  for (let count = 0; count < DAYS; count += 1) {
    const on = addDays(day("2018-01-01"), count);
    for (const { slug } of smallProjects) {
      for (const { code } of codes)
        lines.push(`${slug},${code},${count % 2 ? "aangemeld" : "orienteert"},${on}`);
    }
  }
  return lines.join("\n");
}

async function startImport(url: string, path: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [program, url, path], { stdio: ["ignore", "pipe", "inherit"] });
  await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  return child;
}

describeOnBoth("an import whose process is killed", (open) => {
  test("is there whole or not at all, and the next one goes through", { timeout: 90_000 }, async () => {
    const { db, url } = await open();
    await fillSmallWorld(db);
    const text = manyRows();
    const rowCount = text.split("\n").length - 1;
    const path = await files.write("many.csv", text);
    for (const delay of [0, 40, 90, 200, 400]) {
      const child = await startImport(url, path);
      const ended = child.exitCode === null ? once(child, "exit") : Promise.resolve();
      await new Promise((resolve) => setTimeout(resolve, delay));
      child.kill("SIGKILL");
      await ended;
      // The server of PostgreSQL may still be carrying out a commit that the process asked for.
      const outcome = await verify(db);
      expect(outcome).toMatchObject({ kind: "proven" });
      expect([0, rowCount]).toContain(outcome.kind === "proven" && outcome.eventCount);
    }
    const last = await startImport(url, path);
    if (last.exitCode === null) await once(last, "exit");
    expect(last.exitCode).toBe(0);
    expect((await readLedger(db)).revision).toBe(rowCount);
    expect(await verify(db)).toMatchObject({ kind: "proven", eventCount: rowCount });
  });
});
