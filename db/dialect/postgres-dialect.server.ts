import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PostgresDialect,
  PostgresDriver,
  type QueryResult,
  type TransactionSettings,
} from "kysely";
import pg from "pg";
import { databaseErrorOfPostgres } from "./postgres-error.server.ts";

export interface PostgresOptions {
  readonly url: string;
  /** How long a write waits for another */
  readonly patienceMilliseconds: number;
}

const INT8 = 20;
const NUMERIC = 1700;

/** Counts and sums arrive as text in `pg`; here they are numbers, as in SQLite. All of them stay far below 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === INT8 || oid === NUMERIC ? Number : pg.types.getTypeParser(oid, format),
};

/** Kysely's PostgreSQL with numbers as numbers and errors as `DatabaseError`. */
export class VliegwielPostgresDialect extends PostgresDialect {
  readonly #pool: pg.Pool;

  constructor(options: PostgresOptions) {
    const pool = new pg.Pool({
      connectionString: options.url,
      max: 8,
      connectionTimeoutMillis: options.patienceMilliseconds,
      lock_timeout: options.patienceMilliseconds,
      types,
    });
    // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
    pool.on("error", () => undefined);
    super({ pool });
    this.#pool = pool;
  }

  override createDriver(): Driver {
    return new ErrorMappingDriver(new PostgresDriver({ pool: this.#pool }));
  }
}

class ErrorMappingDriver implements Driver {
  readonly #wrapped = new WeakMap<DatabaseConnection, MappedConnection>();

  constructor(private readonly driver: Driver) {}

  init(): Promise<void> {
    return this.driver.init();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await mapped(this.driver.acquireConnection());
    const known = this.#wrapped.get(connection) ?? new MappedConnection(connection);
    this.#wrapped.set(connection, known);
    return known;
  }

  beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    return mapped(this.driver.beginTransaction(innerOf(connection), settings));
  }

  commitTransaction(connection: DatabaseConnection): Promise<void> {
    return mapped(this.driver.commitTransaction(innerOf(connection)));
  }

  rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    return mapped(this.driver.rollbackTransaction(innerOf(connection)));
  }

  releaseConnection(connection: DatabaseConnection): Promise<void> {
    return this.driver.releaseConnection(innerOf(connection));
  }

  destroy(): Promise<void> {
    return this.driver.destroy();
  }
}

class MappedConnection implements DatabaseConnection {
  constructor(readonly inner: DatabaseConnection) {}

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return mapped(this.inner.executeQuery<R>(query), query.sql);
  }

  streamQuery<R>(query: CompiledQuery, chunkSize?: number): AsyncIterableIterator<QueryResult<R>> {
    return this.inner.streamQuery<R>(query, chunkSize);
  }
}

function innerOf(connection: DatabaseConnection): DatabaseConnection {
  return connection instanceof MappedConnection ? connection.inner : connection;
}

async function mapped<T>(work: Promise<T>, sql?: string): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw databaseErrorOfPostgres(error, sql);
  }
}
