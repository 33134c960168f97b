import {
  type DatabaseIntrospector,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type Kysely,
  type QueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import { SqliteDriver, type SqliteOptions } from "./sqlite3-driver.server.ts";

/** Kysely's SQLite, driven by `sqlite3` (Kysely's own driver expects a synchronous one). */
export class Sqlite3Dialect implements Dialect {
  constructor(private readonly options: SqliteOptions) {}

  createDriver(): Driver {
    return new SqliteDriver(this.options);
  }

  createQueryCompiler(): QueryCompiler {
    return new SqliteQueryCompiler();
  }

  createAdapter(): DialectAdapter {
    return new SqliteAdapter();
  }

  createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return new SqliteIntrospector(db);
  }
}
