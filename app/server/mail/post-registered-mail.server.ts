import { epochMillisecondsOf, instantOf } from "#app/domain/instant.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import { findMunicipality, type Register } from "#app/domain/municipality/register.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import type { Db } from "#db/connect.server.ts";
import { findMailReceiver } from "#db/queries/mail/find-mail-receiver.server.ts";
import { findRegisteredEvents } from "#db/queries/mail/find-registered-events.server.ts";
import { enqueueMail } from "#db/record/mail/enqueue-mail.server.ts";
import { findGatheringMail, rewriteGatheringMail } from "#db/record/mail/gather-mail.server.ts";
import { type MailContext, writeMail } from "./post-mail.server.ts";
import { registeredLines } from "./registered-lines.ts";

const KIND = "registered_confirmation";

/** Who registers one project after the other gets one mail about them all, so long after the last one. */
const QUIET_MILLISECONDS = 2 * 60_000;

interface RegisteredOptions {
  readonly register: Register;
  readonly projects: readonly Project[];
  /** Who registered, and gets the mail */
  readonly accountId: number;
  readonly municipalityCode: MunicipalityCode;
  /** The first of the events just recorded */
  readonly firstRevision: number;
}

/**
 * Tells somebody what was registered in a sitting; inside the write that recorded it. What is registered soon after is
 * told in the same mail.
 */
export async function postRegisteredMail(
  transaction: Db,
  context: MailContext,
  { register, projects, accountId, municipalityCode, firstRevision }: RegisteredOptions,
): Promise<void> {
  const receiver = await findMailReceiver(transaction, accountId);
  if (receiver === undefined) return;
  const { address, language } = receiver;
  const t = translateFor(language);
  const now = context.realClock.now();
  const notBefore = instantOf(epochMillisecondsOf(now) + QUIET_MILLISECONDS);
  const gathering = await findGatheringMail(transaction, { kind: KIND, accountId, municipalityCode });

  async function write(fromRevision: number) {
    const filter = { actor: String(accountId), municipalityCode, fromRevision };
    const events = await findRegisteredEvents(transaction, filter);
    return writeMail(transaction, context, {
      kind: KIND,
      toAddress: address,
      language,
      values: {
        gemeente: findMunicipality(register, municipalityCode)?.name ?? municipalityCode,
        wijzigingen: registeredLines(t, language, projects, events),
      },
      buttonPath: `/mijn-gemeente/${municipalityCode}`,
    });
  }

  if (gathering !== undefined) {
    const written = await write(firstRevisionOf(gathering.key) ?? firstRevision);
    if (await rewriteGatheringMail(transaction, { ...written, id: gathering.id, notBefore })) return;
  }
  await enqueueMail(transaction, {
    ...(await write(firstRevision)),
    key: keyOf(municipalityCode, accountId, firstRevision),
    kind: KIND,
    accountId,
    municipalityCode,
    roundId: null,
    toAddress: address,
    now,
    notBefore,
  });
}

function keyOf(municipalityCode: MunicipalityCode, accountId: number, firstRevision: number): string {
  return `${KIND}:${municipalityCode}:${accountId}:${firstRevision}`;
}

function firstRevisionOf(key: string): number | null {
  const last = /:(\d+)$/.exec(key)?.[1];
  return last === undefined ? null : Number(last);
}
