import type { CliContext, Progress } from "./cli-context.ts";

/** What work calls to show how far it is. */
export interface ProgressCalls {
  /** Shows the progress from now on; `null` when nobody knows how much there is to do */
  start(total: number | null): void;
  advance(count: number): void;
}

/** Runs work whose progress shows on a terminal from its first call on, and gives the line back however it ends. */
export async function withProgress<Result>(
  { progress }: CliContext,
  label: string,
  work: (calls: ProgressCalls) => Promise<Result>,
): Promise<Result> {
  let shown: Progress | undefined;
  const start = (total: number | null) => {
    shown ??= progress(total, label);
  };
  const advance = (count: number) => {
    start(null);
    shown?.advance(count);
  };
  try {
    return await work({ start, advance });
  } finally {
    shown?.stop();
  }
}
