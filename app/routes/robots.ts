import type { LoaderFunctionArgs } from "@remix-run/node";
import { PUBLIC_PAGE } from "#app/server/page-cache/page-cache.ts";

/**
 * What search engines may read: the pages of today. Made-up figures do not belong in their results, so an example
 * environment keeps all of them out.
 */
export function loader({ request, context }: LoaderFunctionArgs) {
  const origin = context.config.baseUrl ?? new URL(request.url).origin;
  const rules =
    context.settings.bundle === "example"
      ? ["Disallow: /"]
      : ["Disallow: /*?*peildatum=", "Disallow: /*?*bekendOp=", "Disallow: /*?*sorteer="];
  const body = ["User-agent: *", ...rules, "", `Sitemap: ${origin}/sitemap.xml`, ""].join("\n");
  return new Response(body, {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": PUBLIC_PAGE },
  });
}
