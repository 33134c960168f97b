import { type Expression, type SqlBool, sql } from "kysely";

/**
 * Whether a column contains a text as it stands, capitals of the Latin alphabet aside; `%` and `_` are nothing special.
 */
export function containsText(column: Expression<string | null>, text: string): Expression<SqlBool> {
  const pattern = `%${text.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return sql<SqlBool>`lower(${column}) like ${pattern} escape '\\'`;
}
