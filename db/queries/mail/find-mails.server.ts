import type { ExpressionBuilder, Selectable } from "kysely";
import { holdsSecret, isMailKind, type MailKind } from "#app/domain/mail/mail-kind.ts";
import { type MailFault, type MailState, mailStateOf } from "#app/domain/mail/mail-state.ts";
import type { OutboxMail } from "#app/domain/mail/outbox-mail.ts";
import type { Db } from "../../connect.server.ts";
import { instantOfColumn, nullableInstantOfColumn } from "../../schema/column-values.server.ts";
import type { MailTable } from "../../schema/mail-table.ts";
import type { Schema } from "../../schema/schema.ts";

/** Which mails of the outbox; `null`: no matter which. */
export interface MailFilter {
  readonly kind: MailKind | null;
  readonly state: MailState | null;
  readonly roundId: number | null;
}

const UNKNOWN: MailFault = "unknown_outcome";

interface ListOptions {
  readonly limit: number;
  readonly offset: number;
}

/** Mails of the outbox, the latest first; secrets are left out of them. */
export async function findMails(
  db: Db,
  filter: MailFilter,
  { limit, offset }: ListOptions,
): Promise<OutboxMail[]> {
  const rows = await db
    .selectFrom("mail")
    .selectAll()
    .where((expression) => conditionOf(expression, filter))
    .orderBy("id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.flatMap((row) => outboxMailOf(row) ?? []);
}

export async function countMails(db: Db, filter: MailFilter): Promise<number> {
  const { count } = await db
    .selectFrom("mail")
    .select(({ fn }) => fn.countAll().as("count"))
    .where((expression) => conditionOf(expression, filter))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** @returns `undefined` when there is no mail with this number */
export async function findMail(db: Db, id: number): Promise<OutboxMail | undefined> {
  const row = await db.selectFrom("mail").selectAll().where("id", "=", id).executeTakeFirst();
  return row === undefined ? undefined : outboxMailOf(row);
}

function conditionOf(expression: ExpressionBuilder<Schema, "mail">, filter: MailFilter) {
  const conditions = filter.state === null ? [] : stateConditions(expression, filter.state);
  if (filter.kind !== null) conditions.push(expression("kind", "=", filter.kind));
  if (filter.roundId !== null) conditions.push(expression("round_id", "=", filter.roundId));
  return expression.and(conditions);
}

function stateConditions(expression: ExpressionBuilder<Schema, "mail">, state: MailState) {
  const isTried = [expression("sent_at", "is", null), expression("failed_at", "is", null)];
  const isFree = [...isTried, expression("claimed_at", "is", null)];
  const isGivenUp = [expression("sent_at", "is", null), expression("failed_at", "is not", null)];
  switch (state) {
    case "waiting":
      return [...isFree, expression("attempt_count", "=", 0)];
    case "retrying":
      return [...isFree, expression("attempt_count", ">", 0)];
    case "sending":
      return [...isTried, expression("claimed_at", "is not", null)];
    case "sent":
      return [expression("sent_at", "is not", null)];
    case "unknown":
      return [...isGivenUp, expression("last_error", "=", UNKNOWN)];
    case "failed":
      return [
        ...isGivenUp,
        expression.or([expression("last_error", "is", null), expression("last_error", "!=", UNKNOWN)]),
      ];
  }
}

function outboxMailOf(row: Selectable<MailTable>): OutboxMail | undefined {
  if (!isMailKind(row.kind)) return undefined;
  const isSecret = holdsSecret(row.kind);
  const progress = {
    attemptCount: row.attempt_count,
    claimedAt: nullableInstantOfColumn(row.claimed_at),
    sentAt: nullableInstantOfColumn(row.sent_at),
    failedAt: nullableInstantOfColumn(row.failed_at),
    lastError: row.last_error,
  };
  return {
    ...progress,
    id: row.id,
    kind: row.kind,
    toAddress: row.to_address,
    subject: row.subject,
    text: isSecret ? null : row.text_body,
    html: isSecret ? null : row.html_body,
    municipalityCode: row.municipality_code,
    roundId: row.round_id,
    createdAt: instantOfColumn(row.created_at),
    notBefore: instantOfColumn(row.not_before),
    state: mailStateOf(progress),
  };
}
