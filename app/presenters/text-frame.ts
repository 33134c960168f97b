import type { SiteSection } from "#app/components/layout/site-sections.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { badRequest } from "#app/server/http-errors.server.ts";
import { readFiguresParams } from "#app/urls/figures-params.ts";
import { type PageFrame, pageFrame } from "./page-frame.ts";

/**
 * The frame of a page of text: no day to choose, but the day of the figures stays in its links.
 *
 * @throws a 400 answer when the address names a wrong day
 */
export async function textFrame(
  url: URL,
  context: AppContext,
  section: SiteSection | null,
): Promise<PageFrame> {
  const figures = readFiguresParams(url, context);
  if (figures.problems.length > 0) throw badRequest(figures.problems);
  const register = await context.register();
  const frame = pageFrame({
    url,
    context,
    figures,
    register,
    section,
    own: new URLSearchParams(),
    example: null,
  });
  return { ...frame, day: null, footer: { ...frame.footer, permanentHref: null } };
}
