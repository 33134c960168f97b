import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { epochMillisecondsOf, instant } from "#app/domain/instant.ts";
import { createClock } from "#app/server/clock.ts";

describe("the clock", () => {
  it("starts at its instant and ticks", async () => {
    const start = instant("2018-12-31T09:00+01:00");
    const clock = createClock(start);
    const before = clock.now();
    await wait(20);
    expect(before >= start).toBe(true);
    expect(epochMillisecondsOf(clock.now()) - epochMillisecondsOf(before)).toBeGreaterThanOrEqual(19);
  });

  it("has the day of Amsterdam", () => {
    expect(createClock(instant("2018-12-31T22:30:00Z")).today()).toBe("2018-12-31");
    expect(createClock(instant("2018-12-31T23:30:00Z")).today()).toBe("2019-01-01");
  });

  it("is the real one without an instant", () => {
    expect(Math.abs(epochMillisecondsOf(createClock(null).now()) - Date.now())).toBeLessThan(1000);
  });
});
