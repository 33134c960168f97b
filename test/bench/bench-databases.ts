import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { createRegister } from "#app/domain/municipality/register.ts";
import { connect } from "#db/connect.server.ts";
import { migrate } from "#db/migrations/migrate.server.ts";
import { recordHistory } from "#db/record/append-to-log.server.ts";
import { fillEmptyDatabase } from "#db/record/fill-empty-database.server.ts";
import { EXAMPLE_SEED, exampleEvents } from "#db/seed/example-events.server.ts";
import { portfolio } from "#db/seed/portfolio/portfolio.server.ts";
import { readRegisterData } from "#db/seed/register/register-data.server.ts";
import { EXAMPLE_CLOCK } from "#db/seed/seed.server.ts";
import { copyProject, type ProjectCopy } from "./larger-history.ts";

export interface BenchScale {
  readonly label: string;
  readonly copies: number;
  /** 0: the events as bundled; `null`: no events at all */
  readonly eventsPerPair: number | null;
}

/** The bundled portfolio; ten times its projects; ten times its projects with up to 100 events for each pair. */
export const SCALES: readonly BenchScale[] = [
  { label: "1×", copies: 1, eventsPerPair: 0 },
  { label: "10×", copies: 10, eventsPerPair: 0 },
  { label: "100×", copies: 10, eventsPerPair: 100 },
];

/** Projects without events, to import into. */
export const IMPORT_SCALE: BenchScale = { label: "import", copies: 10, eventsPerPair: null };

export interface BenchDatabase {
  readonly url: string;
  readonly projectSlugs: readonly string[];
  readonly eventCount: number;
  readonly seconds: number;
}

/** Builds the database of a scale in a folder, anew each time. */
export async function buildBenchDatabase(folder: string, scale: BenchScale): Promise<BenchDatabase> {
  const path = join(folder, `bench-${scale.copies}-${scale.eventsPerPair}.sqlite`);
  await mkdir(folder, { recursive: true });
  if (existsSync(path)) for (const end of ["", "-wal", "-shm"]) await rm(`${path}${end}`, { force: true });

  const began = performance.now();
  const database = connect(`sqlite:${path}`);
  await migrate(database.db, { now: EXAMPLE_CLOCK });
  const registerData = await readRegisterData();
  const register = createRegister(registerData);
  const events = await exampleEvents(register, { seed: EXAMPLE_SEED, until: EXAMPLE_CLOCK });

  let firstRevision = 1;
  const copies: ProjectCopy["project"][] = [];
  const makers: (() => ProjectCopy)[] = [];
  for (let copy = 1; copy <= scale.copies; copy += 1) {
    for (const project of portfolio) {
      const make = (revision: number) =>
        copyProject(project, events, {
          copy,
          eventsPerPair: scale.eventsPerPair ?? 0,
          until: EXAMPLE_CLOCK,
          firstRevision: revision,
        });
      copies.push(make(1).project);
      makers.push(() => make(firstRevision));
    }
  }
  await fillEmptyDatabase(database.db, {
    register: registerData,
    projects: copies,
    events: [],
    settings: { bundle: "example", exampleClock: EXAMPLE_CLOCK },
  });
  for (const make of makers) {
    const history = scale.eventsPerPair === null ? [] : make().events;
    await recordHistory(database.db, register, history);
    firstRevision += history.length;
  }
  await database.close();
  return {
    url: `sqlite:${path}`,
    projectSlugs: copies.map(({ slug }) => slug),
    eventCount: firstRevision - 1,
    seconds: (performance.now() - began) / 1000,
  };
}
