import type { LoaderFunctionArgs } from "@remix-run/node";
import { existingOn } from "#app/domain/municipality/register.ts";
import { OBJECTIVE_NUMBERS } from "#app/domain/objectives/objective.ts";
import { startedProjects } from "#app/presenters/started-projects.ts";
import { PUBLIC_PAGE } from "#app/server/page-cache/page-cache.ts";

const FIXED = [
  "/",
  "/projecten",
  "/gemeenten",
  "/doelstellingen",
  ...OBJECTIVE_NUMBERS.map((number) => `/doelstellingen/${number}`),
  "/wijzigingen",
  "/open-data",
  "/verantwoording",
  "/toegankelijkheid",
];

/** The pages of today, for search engines. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { clock, config } = context;
  const origin = config.baseUrl ?? new URL(request.url).origin;
  const register = await context.register();
  const today = clock.today();
  const projects = startedProjects(await context.projects(), today);
  const paths = [
    ...FIXED,
    ...projects.map(({ slug }) => `/projecten/${slug}`),
    ...existingOn(register, today).map(({ code }) => `/gemeenten/${code}`),
  ];
  const urls = paths.map((path) => `  <url><loc>${xmlText(`${origin}${path}`)}</loc></url>`);
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    "</urlset>",
    "",
  ];
  return new Response(body.join("\n"), {
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": PUBLIC_PAGE },
  });
}

function xmlText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
