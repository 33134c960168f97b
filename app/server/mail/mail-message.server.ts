import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import { isMailKind, mayBeStopped } from "#app/domain/mail/mail-kind.ts";
import type { MailRow } from "#db/record/mail/claim-mail.server.ts";
import { stopLink } from "./stop-link.server.ts";

interface MessageOptions {
  readonly from: string;
  /** Scheme and host under which readers know the site */
  readonly origin: string;
  readonly sessionSecret: string;
  readonly date: Date;
}

/** A mail as it goes over the line, and between whom. */
export interface MailMessage {
  readonly envelope: { readonly from: string; readonly to: string[] };
  readonly bytes: Buffer;
}

/**
 * Makes the message of a mail. Its Message-ID follows from the mail, so that a server that gets it twice can tell.
 *
 * @throws RangeError when the mail was emptied
 */
export async function mailMessage(mail: MailRow, options: MessageOptions): Promise<MailMessage> {
  const { from, origin, sessionSecret, date } = options;
  if (mail.text_body === null || mail.html_body === null) throw new RangeError("The mail was emptied");
  const node = new MailComposer({
    from,
    to: mail.to_address,
    subject: mail.subject,
    text: mail.text_body,
    html: mail.html_body,
    date,
    messageId: messageId(mail, from),
    headers: {
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      ...stopHeaders(mail, origin, sessionSecret),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const { from: sender } = node.getEnvelope();
  if (!sender) throw new RangeError("MAIL_FROM holds no mail address");
  return { envelope: { from: sender, to: [mail.to_address] }, bytes: await node.build() };
}

function messageId({ id, mail_key }: MailRow, from: string): string {
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? "localhost";
  const hash = createHash("sha256").update(mail_key).digest("hex").slice(0, 16);
  return `<vliegwiel.${id}.${hash}@${domain}>`;
}

/** @source RFC 8058: one click, without a page in between */
function stopHeaders({ kind, to_address }: MailRow, origin: string, secret: string): Record<string, string> {
  if (!isMailKind(kind) || !mayBeStopped(kind)) return {};
  return {
    "List-Unsubscribe": `<${stopLink(origin, secret, { kind, address: to_address })}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}
