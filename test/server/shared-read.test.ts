import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createSharedRead } from "#app/server/shared-read.ts";

/** A source that answers only when told, with the value it had when the read began. */
function slowSource() {
  let value = 0;
  const pending: (() => void)[] = [];
  return {
    pending,
    write: (written: number) => {
      value = written;
    },
    read: () => {
      const seen = value;
      return new Promise<number>((resolve) => pending.push(() => resolve(seen)));
    },
  };
}

describe("a shared read", () => {
  it("never gives what is older than the call", async () => {
    const source = slowSource();
    const read = createSharedRead(source.read);
    const first = read();
    source.write(1);
    const second = read();
    source.pending[0]?.();
    expect(await first).toBe(0);
    await turn();
    source.pending[1]?.();
    expect(await second).toBe(1);
  });

  it("answers everybody who came during a read with one next read", async () => {
    const source = slowSource();
    const read = createSharedRead(source.read);
    const first = read();
    const others = Array.from({ length: 100 }, () => read());
    source.pending[0]?.();
    await first;
    await turn();
    source.pending[1]?.();
    await Promise.all(others);
    expect(source.pending).toHaveLength(2);
  });

  it("goes on after a read that failed", async () => {
    let calls = 0;
    const read = createSharedRead(async () => {
      calls += 1;
      if (calls === 1) throw new Error("away");
      return calls;
    });
    const first = read();
    const second = read();
    await expect(first).rejects.toThrow("away");
    expect(await second).toBe(2);
    expect(await read()).toBe(3);
  });
});
