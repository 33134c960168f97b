import { randomUUID } from "node:crypto";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, inject } from "vitest";
import { instant } from "#app/domain/instant.ts";
import { connect, type Database } from "#db/connect.server.ts";
import { migrate } from "#db/migrations/migrate.server.ts";
import { TEMPLATE_DATABASE } from "./postgres-server.ts";

/** A migrated, empty database of one test. */
export interface TestDatabase extends Database {
  readonly url: string;
}

export type OpenTestDatabase = () => Promise<TestDatabase>;

/**
 * A suite that runs on SQLite and on PostgreSQL. Every call of `open` gives a fresh database; after the test it is
 * closed and thrown away.
 */
export function describeOnBoth(name: string, suite: (open: OpenTestDatabase) => void): void {
  describe(`${name} on SQLite`, () => suite(sqliteDatabases()));
  const missing = inject("postgresMissing");
  const title = missing ? `${name} on PostgreSQL (skipped: ${missing})` : `${name} on PostgreSQL`;
  describe.skipIf(missing)(title, () => suite(postgresDatabases()));
}

/** Fresh SQLite databases for a suite that needs only one kind; call it inside `describe` or at the top of a file. */
export function sqliteDatabases(): OpenTestDatabase {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "vliegwiel-test-"));
    const template = connect(`sqlite:${join(folder, "template.sqlite")}`);
    await migrate(template.db, { now: instant("2018-12-31T08:00:00Z") });
    await template.close();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return opener(async () => {
    const path = join(folder, `${randomUUID()}.sqlite`);
    await copyFile(join(folder, "template.sqlite"), path);
    const remove = async () => {
      for (const end of ["", "-wal", "-shm"]) await rm(`${path}${end}`, { force: true });
    };
    return { url: `sqlite:${path}`, remove };
  });
}

function postgresDatabases(): OpenTestDatabase {
  return opener(async () => {
    const name = `test_${randomUUID().replaceAll("-", "")}`;
    await onServer(`create database ${name} template ${TEMPLATE_DATABASE}`);
    const url = inject("postgresUrl").replace(/\/postgres$/, `/${name}`);
    return { url, remove: () => onServer(`drop database ${name} with (force)`) };
  });
}

function opener(create: () => Promise<{ url: string; remove: () => Promise<void> }>): OpenTestDatabase {
  const cleanups: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const cleanUp of cleanups.splice(0).reverse()) await cleanUp();
  });
  return async () => {
    const { url, remove } = await create();
    const database = connect(url);
    let isOpen = true;
    const close = async () => {
      if (isOpen) await database.close();
      isOpen = false;
    };
    cleanups.push(remove, close);
    return { ...database, url, close };
  };
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject("postgresUrl") });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
