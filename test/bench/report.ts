import type { ImportMeasure } from "./measure-import.ts";
import type { PageLoad } from "./measure-pages.ts";
import type { PageWeight } from "./page-weight.ts";

const BYTES_PER_MEGABYTE = 1024 * 1024;
const BYTES_PER_KILOBYTE = 1000;

/** Everything one run measured. */
export interface BenchResult {
  readonly machine: string;
  readonly pages: readonly PageLoad[];
  /** Time of a page made anew, by scale, and as a ratio to the first scale */
  readonly history: readonly {
    readonly page: string;
    readonly milliseconds: Readonly<Record<string, number>>;
    readonly ratios: Readonly<Record<string, number>>;
  }[];
  readonly databases: readonly {
    readonly label: string;
    readonly eventCount: number;
    readonly seconds: number;
  }[];
  readonly imported: ImportMeasure;
  readonly memory: { readonly restBytes: number; readonly loadBytes: number };
  /** `null`: no browser on this machine */
  readonly weights: readonly (PageWeight & { readonly page: string })[] | null;
}

/** The result as Markdown, ready for the README. */
export function reportOf(result: BenchResult): string {
  const sections = [
    result.machine,
    pagesTable(result),
    historyTable(result),
    `Import of ${result.imported.rowCount} rows: ${result.imported.seconds.toFixed(1)} s (${Math.round(
      result.imported.rowCount / result.imported.seconds,
    )} rows/s), ${megabytes(result.imported.peakBytes - result.imported.restBytes)} MB above rest`,
    `Memory of the server: ${megabytes(result.memory.restBytes)} MB at rest, ${megabytes(
      result.memory.loadBytes,
    )} MB at most under load`,
    weightsTable(result),
  ];
  return `${sections.join("\n\n")}\n`;
}

function pagesTable({ pages }: BenchResult): string {
  return table(
    ["page", "requests/s", "p50 ms", "p99 ms", "errors", "bare server/s", "ratio"],
    pages.map(({ page, product, bare, ratio }) => [
      page,
      product.requestsPerSecond.toFixed(0),
      product.p50.toFixed(1),
      product.p99.toFixed(1),
      String(product.errorCount),
      bare.requestsPerSecond.toFixed(0),
      ratio.toFixed(2),
    ]),
  );
}

function historyTable({ history, databases }: BenchResult): string {
  const labels = databases.map(({ label }) => label);
  return table(
    [
      "page made anew",
      ...databases.map(({ label, eventCount }) => `${label} (${eventCount} events), ms`),
      "ratio",
    ],
    history.map(({ page, milliseconds, ratios }) => [
      page,
      ...labels.map((label) => (milliseconds[label] ?? Number.NaN).toFixed(1)),
      labels
        .slice(1)
        .map((label) => `${label}: ${(ratios[label] ?? Number.NaN).toFixed(2)}`)
        .join(", "),
    ]),
  );
}

function weightsTable({ weights }: BenchResult): string {
  if (weights === null) return "Weight of pages: not measured, there is no browser here";
  return table(
    ["first visit, kB sent", "HTML", "JavaScript", "CSS", "fonts", "layout shift"],
    weights.map((weight) => [
      weight.page,
      kilobytes(weight.htmlBytes),
      kilobytes(weight.scriptBytes),
      kilobytes(weight.styleBytes),
      kilobytes(weight.fontBytes),
      weight.layoutShift.toFixed(3),
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join(
    "\n",
  );
}

function megabytes(bytes: number): string {
  return (bytes / BYTES_PER_MEGABYTE).toFixed(0);
}

function kilobytes(bytes: number): string {
  return (bytes / BYTES_PER_KILOBYTE).toFixed(0);
}
