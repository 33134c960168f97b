import type { Request, Response } from "express";
import { type ErrorTexts, errorTexts } from "#app/errors/error-texts.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { languageFromCookie } from "./read-language.ts";
import { factsOf } from "./request-facts.server.ts";

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/**
 * Sends the page for what never reaches the site's own pages: an address that cannot be read, or a database that is away.
 *
 * @param textsOf what it says; left out: what the status means
 */
export type SendErrorPage = (
  request: Request,
  response: Response,
  status: number,
  textsOf?: (t: Translate) => ErrorTexts,
) => void;

/** @param stylesheets addresses of the site's style sheets */
export function createErrorPage(stylesheets: readonly string[]): SendErrorPage {
  const links = stylesheets.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">`).join("");

  return (request, response, status, textsOf = (t) => errorTexts(t, status, 0)) => {
    const language = languageFromCookie(request.headers.cookie);
    const t = translateFor(language);
    const { title, intro } = textsOf(t);
    response
      .status(status)
      .set("Cache-Control", "no-store")
      .type("html")
      .send(
        `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
          `<title>${escapeHtml(t("errors:pageTitle", { title }))}</title>${links}</head>` +
          `<body class="vw-plain-page"><main id="inhoud"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(intro)}</p>` +
          `<p><a href="/">${escapeHtml(t("errors:toHome"))}</a></p>` +
          `<p>${escapeHtml(t("errors:reference", { id: factsOf(request).id }))}</p></main></body></html>`,
      );
  };
}
