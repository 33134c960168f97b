import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { createRegister } from "#app/domain/municipality/register.ts";
import { readRegisterData } from "#db/seed/register/register-data.server.ts";
import { type AppServer, startAppServer } from "#test/support/app-server.ts";
import { launchBrowser } from "#test/support/browser.ts";
import { findBrowser } from "#test/support/find-browser.mjs";
import { type BenchDatabase, buildBenchDatabase, IMPORT_SCALE, SCALES } from "./bench-databases.ts";
import { measureImport } from "./measure-import.ts";
import {
  BENCH_PATHS,
  type BenchPage,
  freshTime,
  type LoadPlan,
  measurePage,
  type PageLoad,
} from "./measure-pages.ts";
import { type PageWeight, weighPage } from "./page-weight.ts";
import { processMemory } from "./process-memory.ts";
import { type BenchResult, reportOf } from "./report.ts";

const isQuick = process.argv.includes("--quick");
const plan: LoadPlan = isQuick
  ? { seconds: 2, connections: 32, freshCount: 7 }
  : { seconds: 8, connections: 32, freshCount: 25 };
const importRowCount = isQuick ? 10_000 : 100_000;
const scales = isQuick ? SCALES.slice(0, 2) : SCALES;
const pages = Object.keys(BENCH_PATHS) as BenchPage[];

const folder = await mkdtemp(join(tmpdir(), "vliegwiel-bench-"));
try {
  const result = await measure();
  await writeFile("build/bench/result.json", `${JSON.stringify(result, null, 2)}\n`);
  process.stdout.write(reportOf(result));
  process.stdout.write("As JSON: build/bench/result.json\n");
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measure(): Promise<BenchResult> {
  const databases = new Map<string, BenchDatabase>();
  for (const scale of scales) {
    say(`database ${scale.label}`);
    databases.set(scale.label, await buildBenchDatabase(folder, scale));
  }
  const { loads, memory, weights } = await measureFirst(database(databases, "1×"));
  const imported = await measureImporting();
  return {
    machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 1024 ** 3)} GB, Node ${process.version}, SQLite`,
    pages: loads,
    history: await measureHistory(databases),
    databases: [...databases].map(([label, { eventCount, seconds }]) => ({ label, eventCount, seconds })),
    imported,
    memory,
    weights,
  };
}

async function measureFirst({ url }: BenchDatabase): Promise<{
  loads: PageLoad[];
  memory: BenchResult["memory"];
  weights: BenchResult["weights"];
}> {
  const product = await startAppServer(url);
  const restBytes = processMemory(product.process.pid ?? 0)?.residentBytes ?? 0;
  const loads: PageLoad[] = [];
  for (const page of pages) {
    say(`requests ${page}`);
    loads.push(await measurePage(product.url, page, plan));
  }
  const loadBytes = processMemory(product.process.pid ?? 0)?.peakBytes ?? 0;
  const weights = findBrowser() === null ? null : await weighPages(product.url);
  await product.stop();
  return { loads, memory: { restBytes, loadBytes }, weights };
}

async function weighPages(baseUrl: string): Promise<(PageWeight & { page: string })[]> {
  say("weight of pages");
  const browser = await launchBrowser();
  const weights: (PageWeight & { page: string })[] = [];
  for (const page of pages.filter((name) => name !== "tabel.csv")) {
    weights.push({ page, ...(await weighPage(browser, `${baseUrl}${BENCH_PATHS[page]}`)) });
  }
  await browser.close();
  return weights;
}

/** In turns over the databases, so that a noisy moment of the machine falls on all alike. */
async function measureHistory(
  databases: ReadonlyMap<string, BenchDatabase>,
): Promise<BenchResult["history"]> {
  say("pages made anew");
  const products = new Map<string, AppServer>();
  for (const [label, { url }] of databases) products.set(label, await startAppServer(url));
  const history: BenchResult["history"][number][] = [];
  for (const page of pages) {
    const milliseconds: Record<string, number> = {};
    for (const [, product] of products)
      await freshTime(`${product.url}${BENCH_PATHS[page]}`, plan.freshCount);
    for (const [label, product] of products) {
      milliseconds[label] = await freshTime(`${product.url}${BENCH_PATHS[page]}`, plan.freshCount);
    }
    const first = milliseconds["1×"] ?? Number.NaN;
    const ratios = Object.fromEntries(
      Object.entries(milliseconds).map(([label, time]) => [label, time / first]),
    );
    history.push({ page, milliseconds, ratios });
  }
  for (const [, product] of products) await product.stop();
  return history;
}

async function measureImporting(): Promise<BenchResult["imported"]> {
  say(`import of ${importRowCount} rows`);
  const { url, projectSlugs } = await buildBenchDatabase(folder, IMPORT_SCALE);
  const register = createRegister(await readRegisterData());
  return measureImport(folder, url, { register, projectSlugs, rowCount: importRowCount });
}

function database(databases: ReadonlyMap<string, BenchDatabase>, label: string): BenchDatabase {
  const found = databases.get(label);
  if (!found) throw new Error(`No database ${label}`);
  return found;
}

function say(text: string): void {
  process.stderr.write(`bench: ${text} …\n`);
}
