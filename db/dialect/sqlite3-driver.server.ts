import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from "kysely";
import { SqliteConnection, type SqliteResult } from "./sqlite3-connection.server.ts";
import { WaitingLine } from "./waiting-line.server.ts";

export interface SqliteOptions {
  readonly path: string;
  /** How long a write waits for another, in this process or another one */
  readonly patienceMilliseconds: number;
}

const READERS = 4;

/**
 * Drives SQLite with a pool of readers and one writer.
 *
 * In WAL mode readers never wait for the writer. Writers queue in this process; writers of other processes
 * are waited for by SQLite's busy timeout, and `BEGIN IMMEDIATE` makes that happen at the start of a
 * transaction, never halfway.
 */
export class SqliteDriver implements Driver {
  readonly #options: SqliteOptions;
  readonly #writers: WaitingLine<SqliteConnection>;
  readonly #readers: WaitingLine<SqliteConnection>;

  constructor(options: SqliteOptions) {
    const patience = options.patienceMilliseconds;
    const pragmas = [`busy_timeout = ${patience}`, "foreign_keys = ON", "temp_store = MEMORY"];
    this.#options = options;
    this.#writers = new WaitingLine({
      size: 1,
      make: () =>
        SqliteConnection.open(options.path, [...pragmas, "journal_mode = WAL", "synchronous = FULL"]),
      patienceMilliseconds: patience,
    });
    this.#readers = new WaitingLine({
      size: READERS,
      make: () => SqliteConnection.open(options.path, [...pragmas, "cache_size = -16000", "query_only = ON"]),
      patienceMilliseconds: patience,
    });
  }

  async init(): Promise<void> {
    await mkdir(dirname(this.#options.path), { recursive: true });
    // The writer comes first: it creates the file and puts it in WAL mode, which readers may not.
    this.#writers.giveBack(await this.#writers.take());
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return new Lease(this.#writers, this.#readers);
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await leaseOf(connection).begin(settings.accessMode === "read only" ? "reader" : "writer");
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await leaseOf(connection).end("COMMIT");
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await leaseOf(connection).end("ROLLBACK");
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    leaseOf(connection).release();
  }

  async destroy(): Promise<void> {
    for (const reader of this.#readers.all()) await reader.close();
    for (const writer of this.#writers.all()) await writer.close();
  }
}

function leaseOf(connection: DatabaseConnection): Lease {
  if (connection instanceof Lease) return connection;
  throw new TypeError("A connection of another driver");
}

/**
 * What Kysely holds as a connection. Which one it is shows at its first statement: a transaction takes the
 * writer (or, when read only, a reader), a statement on its own takes what it needs.
 */
class Lease implements DatabaseConnection {
  #taken: { connection: SqliteConnection; line: WaitingLine<SqliteConnection> } | null = null;
  #inTransaction = false;

  constructor(
    private readonly writers: WaitingLine<SqliteConnection>,
    private readonly readers: WaitingLine<SqliteConnection>,
  ) {}

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const giving = givesRows(query);
    if (this.#inTransaction && this.#taken)
      return resultOf<R>(await run(this.#taken.connection, query, giving));
    const line = giving && !changes(query) ? this.readers : this.writers;
    const connection = await line.take();
    try {
      return resultOf<R>(await run(connection, query, giving));
    } finally {
      line.giveBack(connection);
    }
  }

  // biome-ignore lint/correctness/useYield: the interface asks for a generator; streaming is done in pages
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("Not offered: read in pages by key");
  }

  async begin(kind: "reader" | "writer"): Promise<void> {
    const line = kind === "reader" ? this.readers : this.writers;
    const connection = await line.take();
    try {
      await connection.execute(kind === "reader" ? "BEGIN" : "BEGIN IMMEDIATE");
    } catch (error) {
      line.giveBack(connection);
      throw error;
    }
    this.#taken = { connection, line };
    this.#inTransaction = true;
  }

  async end(how: "COMMIT" | "ROLLBACK"): Promise<void> {
    await this.#taken?.connection.execute(how);
    this.#inTransaction = false;
  }

  release(): void {
    if (this.#taken) this.#taken.line.giveBack(this.#taken.connection);
    this.#taken = null;
  }
}

function run(connection: SqliteConnection, query: CompiledQuery, giving: boolean): Promise<SqliteResult> {
  return giving
    ? connection.read(query.sql, query.parameters)
    : connection.change(query.sql, query.parameters);
}

function resultOf<R>({ rows, changedCount }: SqliteResult): QueryResult<R> {
  // The driver cannot know the type of a row: Kysely's schema types vouch for it.
  const typed = rows as R[];
  return changedCount === null ? { rows: typed } : { rows: typed, numAffectedRows: BigInt(changedCount) };
}

function givesRows(query: CompiledQuery): boolean {
  return /^\s*(select|with|values|explain|pragma)\b/i.test(query.sql) || /\breturning\b/i.test(query.sql);
}

function changes(query: CompiledQuery): boolean {
  return /\breturning\b/i.test(query.sql) || /^\s*(insert|update|delete|replace)\b/i.test(query.sql);
}
