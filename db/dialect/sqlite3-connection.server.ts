import sqlite3 from "sqlite3";
import { databaseErrorOfSqlite } from "./sqlite3-error.server.ts";

/** What a statement gave: rows of a reading statement, the number of changed rows of a writing one. */
export interface SqliteResult {
  readonly rows: unknown[];
  readonly changedCount: number | null;
}

const KEPT_STATEMENTS = 60;

/**
 * One connection to an SQLite file through `sqlite3`: the only file that knows this driver.
 *
 * Reading statements are kept prepared. Each connection runs one statement at a time; the pool sees to it.
 */
export class SqliteConnection {
  readonly #database: sqlite3.Database;
  readonly #statements = new Map<string, sqlite3.Statement>();

  private constructor(database: sqlite3.Database) {
    this.#database = database;
  }

  /** @throws DatabaseError `unreachable` when the file cannot be opened, `damaged` when it is no database */
  static async open(path: string, pragmas: readonly string[]): Promise<SqliteConnection> {
    const database = await new Promise<sqlite3.Database>((resolve, reject) => {
      const opened = new sqlite3.Database(path, sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE, (error) =>
        error ? reject(databaseErrorOfSqlite(error, path)) : resolve(opened),
      );
    });
    const connection = new SqliteConnection(database);
    try {
      for (const pragma of pragmas) await connection.execute(`PRAGMA ${pragma}`);
    } catch (error) {
      await connection.close();
      throw error;
    }
    return connection;
  }

  /** Runs a statement that gives rows. */
  read(sql: string, parameters: readonly unknown[]): Promise<SqliteResult> {
    return new Promise((resolve, reject) => {
      const statement = this.#prepared(sql, reject);
      statement.all<unknown>([...parameters], (error, rows) => {
        if (!error) return resolve({ rows, changedCount: null });
        this.#forget(sql);
        reject(databaseErrorOfSqlite(error, sql));
      });
    });
  }

  /** Runs a statement that changes rows or the schema. */
  change(sql: string, parameters: readonly unknown[]): Promise<SqliteResult> {
    return new Promise((resolve, reject) => {
      this.#database.run(sql, [...parameters], function (error) {
        if (error) reject(databaseErrorOfSqlite(error, sql));
        else resolve({ rows: [], changedCount: this.changes });
      });
    });
  }

  /** Runs one statement without parameters or result: `BEGIN`, `COMMIT`, `PRAGMA …`. */
  execute(sql: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#database.exec(sql, (error) => (error ? reject(databaseErrorOfSqlite(error, sql)) : resolve()));
    });
  }

  async close(): Promise<void> {
    for (const sql of [...this.#statements.keys()]) this.#forget(sql);
    await new Promise<void>((resolve, reject) => {
      this.#database.close((error) => (error ? reject(databaseErrorOfSqlite(error)) : resolve()));
    });
  }

  #prepared(sql: string, reject: (error: unknown) => void): sqlite3.Statement {
    const kept = this.#statements.get(sql);
    if (kept) {
      this.#statements.delete(sql);
      this.#statements.set(sql, kept);
      return kept;
    }
    const [oldest] = this.#statements.keys();
    if (oldest !== undefined && this.#statements.size >= KEPT_STATEMENTS) this.#forget(oldest);
    const statement = this.#database.prepare(sql, (error) => {
      if (!error) return;
      this.#statements.delete(sql);
      reject(databaseErrorOfSqlite(error, sql));
    });
    this.#statements.set(sql, statement);
    return statement;
  }

  #forget(sql: string): void {
    this.#statements.get(sql)?.finalize();
    this.#statements.delete(sql);
  }
}
