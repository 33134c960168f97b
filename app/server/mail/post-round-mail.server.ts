import type { Day } from "#app/domain/day.ts";
import { isMailAddress } from "#app/domain/mail/mail-address.ts";
import type { MailValues } from "#app/domain/mail/mail-placeholders.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import { findMunicipality, type Register } from "#app/domain/municipality/register.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import { type AddressBook, receiversOf } from "#app/domain/round/receivers.ts";
import type { Round } from "#app/domain/round/round.ts";
import type { RoundReminder } from "#app/domain/round/round-reminder.ts";
import { formatter } from "#app/format/formatter.ts";
import type { Language } from "#app/i18n/language.ts";
import type { Db } from "#db/connect.server.ts";
import { type MailContext, postMail } from "./post-mail.server.ts";

export type RoundMailKind = "round_invitation" | RoundReminder;

/** What the mails of a round to municipalities hang on. */
export interface RoundMailFacts {
  readonly register: Register;
  readonly projects: readonly Project[];
  readonly addressBook: AddressBook;
  readonly round: Round;
  readonly today: Day;
}

/** A municipality with the projects it is asked about, or still has to answer. */
export interface AskedMunicipality {
  readonly municipalityCode: MunicipalityCode;
  readonly openSlugs: readonly string[];
}

/**
 * Puts the mails of one kind to one municipality in the outbox, one to each address.
 *
 * @returns how many were put in; none when nobody can be mailed, or all were put in before
 */
export async function postRoundMail(
  transaction: Db,
  context: MailContext,
  kind: RoundMailKind,
  facts: RoundMailFacts,
  asked: AskedMunicipality,
): Promise<number> {
  const { register, addressBook, round, today } = facts;
  const { municipalityCode, openSlugs } = asked;
  const receivers = receiversOf(register, addressBook, {
    municipalityCode,
    projectSlugs: openSlugs,
    on: today,
  });
  let count = 0;
  for (const { address, accountId, language } of receivers) {
    if (!isMailAddress(address)) continue;
    const outcome = await postMail(transaction, context, {
      // A round whose deadline was moved has reminders of its own.
      about: `${round.id}:${kind === "round_invitation" ? "" : round.deadlineOn}:${municipalityCode}`,
      kind,
      toAddress: address,
      language,
      values: roundMailValues(facts, asked, language),
      buttonPath: `/mijn-gemeente/${municipalityCode}`,
      accountId,
      municipalityCode,
      roundId: round.id,
    });
    if (outcome === "enqueued") count += 1;
  }
  return count;
}

/** What the texts about a round are filled in with. */
export function roundMailValues(
  { register, projects, round, today }: Pick<RoundMailFacts, "register" | "projects" | "round" | "today">,
  { municipalityCode, openSlugs }: AskedMunicipality,
  language: Language,
): MailValues<RoundMailKind> {
  const format = formatter(language);
  return {
    gemeente: findMunicipality(register, municipalityCode, today)?.name ?? municipalityCode,
    ronde: round.title,
    peildatum: format.day(round.referenceOn),
    uiterlijk: format.day(round.deadlineOn),
    toelichting: round.text,
    projecten: projects.filter(({ slug }) => openSlugs.includes(slug)).map(({ name }) => name[language]),
  };
}
