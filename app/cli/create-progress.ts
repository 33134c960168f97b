import { Presets, SingleBar } from "cli-progress";
import type { Progress } from "./cli-context.ts";

const SILENT: Progress = { advance: () => {}, stop: () => {} };

/**
 * @param total `null` when nobody knows how much there is to do
 * @param isWatched whether standard error is a terminal; otherwise nothing is shown
 */
export function createProgress(total: number | null, label: string, isWatched: boolean): Progress {
  if (!isWatched) return SILENT;
  const format =
    total === null
      ? `${label} {value} {duration_formatted}`
      : `${label} {bar} {value}/{total} {eta_formatted}`;
  const bar = new SingleBar(
    { format, stream: process.stderr, hideCursor: true, clearOnComplete: true, fps: 5 },
    Presets.legacy,
  );
  bar.start(total ?? 0, 0);
  return {
    advance: (count) => bar.increment(count),
    stop: () => bar.stop(),
  };
}
