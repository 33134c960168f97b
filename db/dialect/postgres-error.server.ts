import { APPEND_ONLY_MESSAGE, DatabaseError, type DatabaseErrorCode } from "./database-error.server.ts";

/** Gives an error of `pg` (`code` is the SQLSTATE, or the system's code of a failed connection) as a {@link DatabaseError}. */
export function databaseErrorOfPostgres(error: unknown, sql?: string): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const state = error instanceof Error && "code" in error ? String(error.code) : "";
  const about = sql === undefined ? message : `${message} in: ${sql.slice(0, 300)}`;
  return new DatabaseError(codeOf(state, message), about, { cause: error });
}

function codeOf(state: string, message: string): DatabaseErrorCode {
  if (message.includes(APPEND_ONLY_MESSAGE)) return "append_only";
  switch (state) {
    case "23505":
      return "unique";
    case "23503":
      return "foreign_key";
    case "23502":
      return "not_null";
    case "23514":
      return "check";
    case "55P03":
    case "40P01":
    case "40001":
    case "57014":
      return "busy";
    case "53100":
      return "full";
    case "XX001":
    case "XX002":
      return "damaged";
    default:
      return isConnectionState(state, message) ? "unreachable" : "other";
  }
}

function isConnectionState(state: string, message: string): boolean {
  return /^(08|28|3D|57P|E[A-Z])/.test(state) || /Connection terminated|timeout exceeded/.test(message);
}
