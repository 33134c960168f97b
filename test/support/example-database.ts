import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { Day } from "#app/domain/day.ts";
import { instantOf } from "#app/domain/instant.ts";
import { connect } from "#db/connect.server.ts";
import { migrate } from "#db/migrations/migrate.server.ts";
import { seed } from "#db/seed/seed.server.ts";

/**
 * A SQLite database with the bundled example for a suite; call it inside `describe` or at the top of a file.
 *
 * @param until last day of the history, on the real clock; `null`: the example's own clock
 * @returns a function that gives its address once the suite runs
 */
export function exampleDatabase(until: Day | null = null): () => string {
  let folder = "";
  const url = () => `sqlite:${join(folder, "example.sqlite")}`;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "vliegwiel-example-"));
    const { db, close } = connect(url());
    const now = instantOf(Date.now());
    await migrate(db, { now });
    await seed(db, { bundle: "example", until, now });
    await close();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return url;
}
