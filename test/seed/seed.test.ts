import { expect, test } from "vitest";
import { day } from "#app/domain/day.ts";
import { instant } from "#app/domain/instant.ts";
import { existingOn } from "#app/domain/municipality/register.ts";
import { countStatuses } from "#app/domain/participation/count-statuses.ts";
import { findRegister } from "#db/queries/municipality/find-register.server.ts";
import { findAllStates } from "#db/queries/participation/find-all-states.server.ts";
import { findAllProjects } from "#db/queries/portfolio/find-projects.server.ts";
import { findSettings } from "#db/queries/settings/find-settings.server.ts";
import { EXAMPLE_CLOCK, seed } from "#db/seed/seed.server.ts";
import { describeOnBoth } from "#test/support/database.ts";

const now = instant("2026-11-21T22:00:00.000Z");

describeOnBoth("seed", (open) => {
  test("the example stands on its own clock", { timeout: 60_000 }, async () => {
    const { db } = await open();
    let written = 0;
    const onProgress = (count: number) => {
      written += count;
    };
    const outcome = await seed(db, { bundle: "example", until: null, now, onProgress });
    expect(outcome).toMatchObject({ kind: "seeded", projectCount: 6, exampleClock: EXAMPLE_CLOCK });
    expect(outcome).toMatchObject({ eventCount: written });
    expect(await findSettings(db)).toEqual({ bundle: "example", exampleClock: EXAMPLE_CLOCK });

    const register = await findRegister(db);
    const states = await findAllStates(db, register, { on: day("2018-12-31"), knownAt: null });
    const observed = states.get("open-raadsinformatie") ?? [];
    expect(observed).toHaveLength(380);
    expect(countStatuses(observed).live).toBe(104);
    expect((await findAllProjects(db)).map((project) => project.origin)).toEqual([
      "observed",
      ...Array(5).fill("example"),
    ]);
  });

  test("until a later day it keeps no clock and holds what came after", { timeout: 120_000 }, async () => {
    const { db } = await open();
    const outcome = await seed(db, { bundle: "example", until: day("2026-11-01"), now });
    expect(outcome).toMatchObject({ kind: "seeded", exampleClock: null });
    expect(await findSettings(db)).toEqual({ bundle: "example", exampleClock: null });
    const states = await findAllStates(db, await findRegister(db), { on: day("2026-11-01"), knownAt: null });
    const observed = states.get("open-raadsinformatie") ?? [];
    expect(observed).toHaveLength(342);
    expect(countStatuses(observed).live).toBe(293);
  });

  test("the register alone has no projects", async () => {
    const { db } = await open();
    const outcome = await seed(db, { bundle: "register", until: null, now });
    expect(outcome).toMatchObject({ kind: "seeded", municipalityCount: 414, projectCount: 0, eventCount: 0 });
    expect(existingOn(await findRegister(db), day("2023-01-01"))).toHaveLength(342);
    expect(await findAllProjects(db)).toEqual([]);
    expect(await findSettings(db)).toEqual({ bundle: "register", exampleClock: null });
  });

  test("a database with something in it is refused", async () => {
    const { db } = await open();
    await seed(db, { bundle: "register", until: null, now });
    expect(await seed(db, { bundle: "example", until: null, now })).toEqual({ kind: "not_empty" });
    expect(await findAllProjects(db)).toEqual([]);
  });

  test("a day that is still to come is refused", async () => {
    const { db } = await open();
    const outcome = await seed(db, { bundle: "example", until: day("2026-11-22"), now });
    expect(outcome).toEqual({ kind: "until_after_today", today: "2026-11-21" });
    expect(await findSettings(db)).toEqual({ bundle: null, exampleClock: null });
  });
});
