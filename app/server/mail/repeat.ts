import type { Logger } from "pino";

/** Something that goes on in the background until it is stopped. */
export interface Repetition {
  /** Resolves when what is under way has ended. */
  stop(): Promise<void>;
}

interface RepeatOptions {
  readonly pauseMilliseconds: number;
  /** For the log */
  readonly name: string;
  readonly log: Logger;
}

/**
 * Runs work now and again after every pause, never twice at the same time. What fails is logged and tried again after
 * the next pause.
 */
export function repeat(
  work: () => Promise<unknown>,
  { pauseMilliseconds, name, log }: RepeatOptions,
): Repetition {
  let isStopped = false;
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> = Promise.resolve();

  function run(): void {
    running = work()
      .then(() => undefined)
      .catch((error: unknown) => log.error({ err: error }, `${name} failed`))
      .then(() => {
        if (!isStopped) timer = setTimeout(run, pauseMilliseconds).unref();
      });
  }
  run();

  return {
    async stop() {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
      await running;
    },
  };
}
