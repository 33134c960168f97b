import { expect } from "vitest";
import type { MailServer, ReceivedMail } from "#test/support/mail-server.ts";

const PATIENCE = { timeout: 120_000, interval: 100 };

/** The newest mail to an address with a subject; waits until it is there. */
export async function mailTo(mails: MailServer, address: string, subject: RegExp): Promise<ReceivedMail> {
  const find = () =>
    mails.received.findLast(({ to, parsed }) => to.includes(address) && subject.test(parsed.subject ?? ""));
  await expect.poll(() => find()?.parsed.subject, PATIENCE).toMatch(subject);
  const mail = find();
  if (mail === undefined) throw new Error(`No mail to ${address}`);
  return mail;
}

/** Waits until so many mails with a subject were received, and gives whom they went to. */
export async function receiversOf(mails: MailServer, subject: RegExp, count: number): Promise<string[]> {
  const found = () => mails.received.filter(({ parsed }) => subject.test(parsed.subject ?? ""));
  await expect.poll(() => found().length, PATIENCE).toBe(count);
  return found().flatMap(({ to }) => to);
}

/** The address of the button in a mail, which stands in its plain text. */
export function linkIn({ parsed }: ReceivedMail, path: RegExp): string {
  const links = parsed.text?.match(/https?:\/\/[^\s<>]+/g) ?? [];
  const link = links.find((address) => path.test(new URL(address).pathname));
  if (link === undefined) throw new Error(`No such link in: ${parsed.text}`);
  return link;
}
