import autocannon from "autocannon";

/** What a run of requests came to. Latencies in milliseconds. */
export interface LoadResult {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly errorCount: number;
}

interface LoadOptions {
  readonly seconds: number;
  readonly connections: number;
}

/** Asks for one address as often as it can with a number of connections at once, compressed as browsers ask it. */
export async function load(url: string, { seconds, connections }: LoadOptions): Promise<LoadResult> {
  const result = await autocannon({
    url,
    duration: seconds,
    connections,
    headers: { "accept-encoding": "gzip" },
  });
  return {
    requestsPerSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    errorCount: result.errors + result.non2xx,
  };
}
