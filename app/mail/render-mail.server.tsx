import { renderToStaticMarkup } from "react-dom/server";
import type { Translate } from "#app/i18n/message-types.ts";
import type { MailContent } from "./mail-content.ts";
import { MailDocument } from "./mail-document.tsx";
import { mailText } from "./mail-text.ts";

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A mail as it is sent: plain text and HTML that say the same. */
export function renderMail(t: Translate, content: MailContent): RenderedMail {
  const words = { reason: t("mail:reason"), stopLabel: t("mail:stop") };
  const document = <MailDocument content={content} sender={t("layout:siteName")} {...words} />;
  return {
    subject: content.subject,
    text: mailText(content, words),
    html: `<!DOCTYPE html>${renderToStaticMarkup(document)}`,
  };
}
