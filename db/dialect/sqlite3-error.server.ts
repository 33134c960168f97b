import { APPEND_ONLY_MESSAGE, DatabaseError, type DatabaseErrorCode } from "./database-error.server.ts";

/** Gives an error of `sqlite3` (`code` is the name of SQLite's result code) as a {@link DatabaseError}. */
export function databaseErrorOfSqlite(error: unknown, sql?: string): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const name = error instanceof Error && "code" in error ? String(error.code) : "";
  const about = sql === undefined ? message : `${message} in: ${sql.slice(0, 300)}`;
  return new DatabaseError(codeOf(name, message), about, { cause: error });
}

function codeOf(name: string, message: string): DatabaseErrorCode {
  switch (name) {
    case "SQLITE_CONSTRAINT":
      return constraintCodeOf(message);
    case "SQLITE_BUSY":
    case "SQLITE_LOCKED":
      return "busy";
    case "SQLITE_CANTOPEN":
    case "SQLITE_READONLY":
    case "SQLITE_PERM":
    case "SQLITE_AUTH":
      return "unreachable";
    case "SQLITE_FULL":
      return "full";
    case "SQLITE_CORRUPT":
    case "SQLITE_NOTADB":
      return "damaged";
    default:
      return "other";
  }
}

function constraintCodeOf(message: string): DatabaseErrorCode {
  if (message.includes(APPEND_ONLY_MESSAGE)) return "append_only";
  if (message.includes("FOREIGN KEY")) return "foreign_key";
  if (message.includes("NOT NULL")) return "not_null";
  if (message.includes("CHECK")) return "check";
  return "unique";
}
