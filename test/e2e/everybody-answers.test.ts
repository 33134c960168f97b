import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import { existingOn } from "#app/domain/municipality/register.ts";
import { connect, type Database } from "#db/connect.server.ts";
import { readLedger } from "#db/queries/ledger/read-ledger.server.ts";
import { findRegister } from "#db/queries/municipality/find-register.server.ts";
import { verify } from "#db/verify/verify.server.ts";
import {
  type Answer,
  type Answerer,
  fillIn,
  handIn,
  percentile,
  signInEverybody,
} from "#test/support/answering.ts";
import { type AppServer, startAppServer } from "#test/support/app-server.ts";
import { exampleDatabase } from "#test/support/example-database.ts";

const PROJECT = "digitale-aangifte-overlijden";
const ON = "2018-12-31";
/** Of 760 forms at once on a busy machine; what is reached on a quiet one is in the benchmark. */
const LONGEST_P99_MILLISECONDS = 60_000;
const OPENED_AT_ONCE = 8;

const example = exampleDatabase();
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vliegwiel-answers-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("all municipalities answer at the same time", { timeout: 300_000 }, () => {
  it("nothing is lost, nothing is there twice, although everybody clicks twice", async () => {
    const { url, database, answerers, before } = await copyOfExample("together");
    const server = await startAppServer(url);
    try {
      const forms = await filledIn(server, answerers);
      const answers = await Promise.all(
        forms.flatMap((form) => [form, form]).map((form) => handIn(server.url, form)),
      );
      expect(countBy(answers.map(({ status }) => String(status)))).toEqual({ "303": 2 * answerers.length });
      expect(await eventsSince(database, before)).toEqual(onceEach(answerers));
      const p99 = percentile(
        answers.map(({ milliseconds }) => milliseconds),
        0.99,
      );
      process.stdout.write(`${answers.length} forms at once: p99 ${Math.round(p99)} ms\n`);
      expect(p99).toBeLessThan(LONGEST_P99_MILLISECONDS);
    } finally {
      await server.stop();
    }
    expect((await verify(database.db)).kind).toBe("proven");
    await database.close();
  });

  it("what was accepted is there after the server was killed, and the rest can be sent again", async () => {
    const { url, database, answerers, before } = await copyOfExample("killed");
    let server = await startAppServer(url);
    const forms = await filledIn(server, answerers);
    let accepted = 0;
    const firstAnswers = await Promise.all(
      forms.map(async (form) => {
        const answer = await handIn(server.url, form);
        if (answer.status === 303) accepted += 1;
        if (accepted === Math.floor(answerers.length / 3)) server.process.kill("SIGKILL");
        return answer;
      }),
    );
    const taken = firstAnswers.filter(({ status }) => status === 303);
    const unanswered = firstAnswers.filter(({ status }) => status === null);
    expect(taken.length).toBeGreaterThan(answerers.length / 4);
    expect(unanswered.length).toBeGreaterThan(0);
    expect(taken.length + unanswered.length).toBe(answerers.length);

    server = await startAppServer(url);
    try {
      const there = await eventsSince(database, before);
      expect(taken.filter(({ answerer }) => !there.includes(keyOf(answerer))).map(keyOfAnswer)).toEqual([]);
      const again = await Promise.all(forms.map((form) => handIn(server.url, form)));
      expect(countBy(again.map(({ status }) => String(status)))).toEqual({ "303": answerers.length });
      expect(await eventsSince(database, before)).toEqual(onceEach(answerers));
    } finally {
      await server.stop();
    }
    expect((await verify(database.db)).kind).toBe("proven");
    await database.close();
  });
});

async function copyOfExample(name: string): Promise<{
  url: string;
  database: Database;
  answerers: readonly Answerer[];
  before: number;
}> {
  const file = join(folder, `${name}.sqlite`);
  await copyFile(example().slice("sqlite:".length), file);
  const database = connect(`sqlite:${file}`);
  const register = await findRegister(database.db);
  const codes = existingOn(register, day(ON)).map(({ code }) => code);
  const answerers = await signInEverybody(database.db, codes);
  return { url: `sqlite:${file}`, database, answerers, before: (await readLedger(database.db)).revision };
}

async function filledIn(server: AppServer, answerers: readonly Answerer[]) {
  const forms: Awaited<ReturnType<typeof fillIn>>[] = [];
  const waiting = [...answerers];
  async function fillInTheNext(): Promise<void> {
    for (let answerer = waiting.shift(); answerer !== undefined; answerer = waiting.shift()) {
      forms.push(await fillIn(server.url, answerer, { projectSlug: PROJECT, on: ON }));
    }
  }
  await Promise.all(Array.from({ length: OPENED_AT_ONCE }, fillInTheNext));
  return forms;
}

async function eventsSince({ db }: Database, revision: number): Promise<string[]> {
  const events = await db
    .selectFrom("participation_event")
    .select(["municipality_code", "actor"])
    .where("revision", ">", revision)
    .execute();
  return events.map(({ municipality_code, actor }) => `${municipality_code} ${actor}`).sort();
}

function onceEach(answerers: readonly Answerer[]): string[] {
  return answerers.map(keyOf).sort();
}

function keyOf({ municipalityCode, accountId }: Answerer): string {
  return `${municipalityCode} ${accountId}`;
}

function keyOfAnswer({ answerer }: Answer): string {
  return keyOf(answerer);
}

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
