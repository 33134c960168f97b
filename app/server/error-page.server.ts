import type { Request, Response } from "express";
import { translateFor } from "#app/i18n/i18n-for.server.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { languageFromCookie } from "./read-language.ts";
import { factsOf } from "./request-facts.server.ts";

interface ErrorTexts {
  readonly title: string;
  readonly intro: string;
}

function textsFor(status: number, t: Translate): ErrorTexts {
  switch (status) {
    case 404:
      return { title: t("errors:notFoundTitle"), intro: t("errors:notFoundIntro") };
    case 405:
      return { title: t("errors:methodTitle"), intro: t("errors:methodIntro") };
    case 414:
      return { title: t("errors:tooLongTitle"), intro: t("errors:tooLongIntro") };
    case 503:
      return { title: t("errors:unavailableTitle"), intro: t("errors:unavailableIntro") };
    default:
      return status < 500
        ? { title: t("errors:badRequestTitle"), intro: t("errors:malformedAddress") }
        : { title: t("errors:failedTitle"), intro: t("errors:failedIntro") };
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** Sends the page for what never reaches the site's own pages: an address that cannot be read, or a database that is away. */
export type SendErrorPage = (request: Request, response: Response, status: number) => void;

/** @param stylesheets addresses of the site's style sheets */
export function createErrorPage(stylesheets: readonly string[]): SendErrorPage {
  const links = stylesheets.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">`).join("");

  return (request, response, status) => {
    const language = languageFromCookie(request.headers.cookie);
    const t = translateFor(language);
    const { title, intro } = textsFor(status, t);
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
