import type { LoaderFunctionArgs } from "@remix-run/node";
import { REGISTER_FILES, registerTable } from "#app/presenters/register-tables.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { tableResponse } from "#app/server/table-file/table-response.server.ts";

/** One file of the register, in the form in which it can be handed in again. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const file = REGISTER_FILES.find((name) => `${name}.csv` === params.file);
  if (file === undefined) throw notFound();
  const { data } = await context.register();
  return tableResponse({ format: "csv", fileName: file, table: registerTable(file, data) });
}
