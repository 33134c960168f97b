import type { LoaderFunctionArgs } from "@remix-run/node";
import { uploadOfAddress } from "#app/presenters/upload-page.server.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { findUploadBytes } from "#db/queries/upload/find-upload.server.ts";

/** A file as it was handed in, byte by byte; never shown by the browser itself. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await authorise(request, context, { to: "watch_scaling" });
  const upload = await uploadOfAddress(context, params.id ?? "");
  const bytes = upload && (await findUploadBytes(context.db, upload.id));
  if (upload === undefined || bytes === undefined) throw notFound();
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "text/csv",
      "Content-Disposition": `attachment; filename="invoer-${upload.id}.csv"`,
      "Cache-Control": "private, no-store",
    },
  });
}
