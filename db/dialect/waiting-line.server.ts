import { DatabaseError } from "./database-error.server.ts";

interface Waiter<T> {
  readonly give: (item: T) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * A fixed number of things that one caller at a time may hold, handed out first come, first served.
 *
 * Things are made when first needed. Who waits longer than `patienceMilliseconds` gets a `busy` error.
 */
export class WaitingLine<T> {
  readonly #idle: T[] = [];
  readonly #waiting: Waiter<T>[] = [];
  readonly #made: T[] = [];
  #count = 0;

  constructor(
    private readonly options: {
      readonly size: number;
      readonly make: () => Promise<T>;
      readonly patienceMilliseconds: number;
    },
  ) {}

  async take(): Promise<T> {
    const idle = this.#idle.pop();
    if (idle !== undefined) return idle;
    if (this.#count < this.options.size) return this.#make();
    return new Promise((give, reject) => {
      const { patienceMilliseconds } = this.options;
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        reject(
          new DatabaseError(
            "busy",
            `Waited ${patienceMilliseconds} ms for other work on the database to end`,
          ),
        );
      }, patienceMilliseconds);
      const waiter: Waiter<T> = { give, timer };
      this.#waiting.push(waiter);
    });
  }

  giveBack(item: T): void {
    const next = this.#waiting.shift();
    if (next === undefined) {
      this.#idle.push(item);
      return;
    }
    clearTimeout(next.timer);
    next.give(item);
  }

  /** Everything made so far, for closing. */
  all(): readonly T[] {
    return this.#made;
  }

  async #make(): Promise<T> {
    this.#count += 1;
    try {
      const item = await this.options.make();
      this.#made.push(item);
      return item;
    } catch (error) {
      this.#count -= 1;
      throw error;
    }
  }
}
