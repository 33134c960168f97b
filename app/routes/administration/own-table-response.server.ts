import { tableResponse } from "#app/server/table-file/table-response.server.ts";

/** A table as a download that nothing on the way may keep: it is not for everybody. */
export function ownTableResponse(file: Parameters<typeof tableResponse>[0]): Response {
  const response = tableResponse(file);
  response.headers.set("Cache-Control", "private, no-store");
  return response;
}
