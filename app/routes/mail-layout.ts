import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorise } from "#app/server/access/authorise.server.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { readMail } from "./mail/read-mail.server.ts";

/** A mail as HTML, with the styles that stand in it and nothing else: it can run, load and send nothing. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await authorise(request, context, { to: "watch_scaling" });
  const { html } = await readMail(context, params.id);
  if (html === null) throw notFound();
  return new Response(html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy":
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'none'; sandbox",
    },
  });
}
