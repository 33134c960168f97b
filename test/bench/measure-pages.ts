import { request } from "node:http";
import { startBareServer } from "./bare-server.ts";
import { type LoadResult, load } from "./load.ts";

export const BENCH_PATHS = {
  "/": "/",
  "/projecten/:slug": "/projecten/digitale-aangifte-overlijden",
  "/gemeenten/:code": "/gemeenten/GM0344",
  "tabel.csv": "/projecten/digitale-aangifte-overlijden/tabel.csv",
} as const;
export type BenchPage = keyof typeof BENCH_PATHS;

/** One page under load, and a bare server sending the same bytes right after it. */
export interface PageLoad {
  readonly page: BenchPage;
  readonly product: LoadResult;
  readonly bare: LoadResult;
  readonly ratio: number;
  /** Milliseconds of one request that no cache can answer: the median of some */
  readonly freshMilliseconds: number;
}

export interface LoadPlan {
  readonly seconds: number;
  readonly connections: number;
  readonly freshCount: number;
}

export async function measurePage(baseUrl: string, page: BenchPage, plan: LoadPlan): Promise<PageLoad> {
  const url = `${baseUrl}${BENCH_PATHS[page]}`;
  const freshMilliseconds = await freshTime(url, plan.freshCount);
  const { body, headers } = await fetchBytes(url);
  await load(url, { seconds: 1, connections: plan.connections });
  const product = await load(url, plan);
  const bareServer = await startBareServer(body, headers);
  await load(bareServer.url, { seconds: 1, connections: plan.connections });
  const bare = await load(bareServer.url, plan);
  await bareServer.close();
  return {
    page,
    product,
    bare,
    ratio: product.requestsPerSecond / bare.requestsPerSecond,
    freshMilliseconds,
  };
}

/** Each request has an address never asked for before, so that the page is made anew from the database. */
export async function freshTime(url: string, count: number): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const began = performance.now();
    await fetchBytes(`${url}?vers=${process.hrtime.bigint()}`);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}

interface Answer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const CONNECTION_HEADERS = new Set([
  "connection",
  "keep-alive",
  "transfer-encoding",
  "content-length",
  "date",
]);

/** The bytes as they cross the network: not decompressed, as `fetch` would. */
function fetchBytes(url: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { "accept-encoding": "gzip" } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        if (response.statusCode !== 200) {
          reject(new Error(`${url} answers ${response.statusCode}`));
          return;
        }
        const headers: Record<string, string> = {};
        for (const [name, value] of Object.entries(response.headers)) {
          if (!CONNECTION_HEADERS.has(name) && value !== undefined) headers[name] = String(value);
        }
        resolve({ body: Buffer.concat(chunks), headers });
      });
    })
      .on("error", reject)
      .end();
  });
}
