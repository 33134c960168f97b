import { Kysely } from "kysely";
import { DatabaseError } from "./dialect/database-error.server.ts";
import type { DialectName } from "./dialect/dialect-of.server.ts";
import { VliegwielPostgresDialect } from "./dialect/postgres-dialect.server.ts";
import { Sqlite3Dialect } from "./dialect/sqlite3-dialect.server.ts";
import type { Schema } from "./schema/schema.ts";

/** The database, or a transaction on it. */
export type Db = Kysely<Schema>;

export interface Database {
  readonly db: Db;
  readonly dialect: DialectName;
  close(): Promise<void>;
}

const DEFAULT_PATIENCE_MILLISECONDS = 30_000;

/**
 * Opens the database that `DATABASE_URL` names; nothing is read until the first query.
 *
 * @param databaseUrl `sqlite:./path/to/file` or `postgres://…`
 * @param options.patienceMilliseconds how long a write waits for another before it fails with `busy`
 * @throws DatabaseError `unreachable` when the address is of neither kind
 */
export function connect(
  databaseUrl: string,
  options: { readonly patienceMilliseconds?: number } = {},
): Database {
  const patienceMilliseconds = options.patienceMilliseconds ?? DEFAULT_PATIENCE_MILLISECONDS;
  if (databaseUrl.startsWith("sqlite:") && databaseUrl.length > "sqlite:".length) {
    const path = databaseUrl.slice("sqlite:".length);
    return connection(new Kysely({ dialect: new Sqlite3Dialect({ path, patienceMilliseconds }) }), "sqlite");
  }
  if (/^postgres(ql)?:\/\//.test(databaseUrl)) {
    const dialect = new VliegwielPostgresDialect({ url: databaseUrl, patienceMilliseconds });
    return connection(new Kysely({ dialect }), "postgres");
  }
  throw new DatabaseError("unreachable", "A database address starts with sqlite: or postgres://");
}

function connection(db: Db, dialect: DialectName): Database {
  return { db, dialect, close: () => db.destroy() };
}
