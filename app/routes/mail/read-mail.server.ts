import type { OutboxMail } from "#app/domain/mail/outbox-mail.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { findMail } from "#db/queries/mail/find-mails.server.ts";

/** @throws a 404 answer when there is no such mail */
export async function readMail(context: Pick<AppContext, "db">, id: string | undefined): Promise<OutboxMail> {
  const mail = /^[1-9]\d{0,8}$/.test(id ?? "") ? await findMail(context.db, Number(id)) : undefined;
  if (mail === undefined) throw notFound();
  return mail;
}
