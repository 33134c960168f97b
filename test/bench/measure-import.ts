import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { addDays, day } from "#app/domain/day.ts";
import { existingOn, type Register } from "#app/domain/municipality/register.ts";
import { processMemory } from "./process-memory.ts";

export interface ImportMeasure {
  readonly rowCount: number;
  readonly seconds: number;
  /** Highest memory of the importing process, and of the same program that only says its help */
  readonly peakBytes: number;
  readonly restBytes: number;
}

const POLL_MILLISECONDS = 20;
const LAST_DAY = day("2018-12-01");

/** Imports a file of many small steps of all municipalities in the projects of a bench database. */
export async function measureImport(
  folder: string,
  databaseUrl: string,
  options: {
    readonly register: Register;
    readonly projectSlugs: readonly string[];
    readonly rowCount: number;
  },
): Promise<ImportMeasure> {
  const file = join(folder, "import.csv");
  await writeFile(file, importFile(options));
  const { peakBytes: restBytes } = await run(databaseUrl, ["import", "participations", "--help"]);
  const began = performance.now();
  const { peakBytes } = await run(databaseUrl, [
    "import",
    "participations",
    file,
    "--recorded-on-effective-day",
  ]);
  return { rowCount: options.rowCount, seconds: (performance.now() - began) / 1000, peakBytes, restBytes };
}

function importFile({
  register,
  projectSlugs,
  rowCount,
}: {
  readonly register: Register;
  readonly projectSlugs: readonly string[];
  readonly rowCount: number;
}): string {
  const municipalities = existingOn(register, LAST_DAY).filter(({ validFrom }) => validFrom === null);
  const pairCount = municipalities.length * projectSlugs.length;
  const lines = ["project,gemeente_code,status,per"];
  for (let index = 0; index < rowCount; index += 1) {
    const pair = index % pairCount;
    const turn = Math.floor(index / pairCount);
    const slug = projectSlugs[Math.floor(pair / municipalities.length)];
    const code = municipalities[pair % municipalities.length]?.code;
    const turnCount = Math.ceil(rowCount / pairCount);
    const on = addDays(LAST_DAY, -7 * (turnCount - turn));
    lines.push(`${slug},${code},${turn % 2 === 0 ? "orienteert" : "aangemeld"},${on}`);
  }
  return `${lines.join("\n")}\n`;
}

async function run(databaseUrl: string, args: readonly string[]): Promise<{ peakBytes: number }> {
  const child = spawn(process.execPath, ["build/vliegwiel.js", ...args], {
    env: { ...process.env, NODE_ENV: "production", DATABASE_URL: databaseUrl },
    stdio: ["ignore", "ignore", "inherit"],
  });
  let peakBytes = 0;
  const poll = setInterval(() => {
    peakBytes = Math.max(peakBytes, processMemory(child.pid ?? 0)?.peakBytes ?? 0);
  }, POLL_MILLISECONDS);
  const [status] = await once(child, "exit");
  clearInterval(poll);
  if (status !== 0) throw new Error(`${args.join(" ")} ended with status ${status}`);
  return { peakBytes };
}
