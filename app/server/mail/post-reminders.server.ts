import type { Day } from "#app/domain/day.ts";
import { isMailAddress } from "#app/domain/mail/mail-address.ts";
import { findMunicipality, type Register } from "#app/domain/municipality/register.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import { duePlanReminder, remindedPlanDays } from "#app/domain/round/plan-reminder.ts";
import { type AddressBook, receiversOf } from "#app/domain/round/receivers.ts";
import { roundAnswers } from "#app/domain/round/round-progress.ts";
import { dueReminder } from "#app/domain/round/round-reminder.ts";
import { formatter } from "#app/format/formatter.ts";
import type { Db } from "#db/connect.server.ts";
import { findRegister } from "#db/queries/municipality/find-register.server.ts";
import { findAllProjects } from "#db/queries/portfolio/find-projects.server.ts";
import { findAddressBook } from "#db/queries/round/find-address-book.server.ts";
import { findAnsweredAt } from "#db/queries/round/find-answered-at.server.ts";
import { findPlannedDays, type PlannedDay } from "#db/queries/round/find-planned-days.server.ts";
import { findAllRounds } from "#db/queries/round/find-rounds.server.ts";
import { inLedgerTransaction } from "#db/record/ledger-transaction.server.ts";
import { type MailContext, postMail } from "./post-mail.server.ts";
import { postRoundMail } from "./post-round-mail.server.ts";

/**
 * Puts every reminder in the outbox that is due today and is not there yet. What was put in before is not put in
 * again, so it may run as often as one likes, in several processes.
 *
 * @param today day of the domain's clock
 * @returns how many mails were put in
 */
export async function postReminders(db: Db, context: MailContext, today: Day): Promise<number> {
  const rounds = (await findAllRounds(db)).flatMap((round) => {
    const kind = round.openedBy === null ? null : dueReminder(round, today);
    return kind === null ? [] : [{ round, kind }];
  });
  const plans = await findPlannedDays(db, { on: today, ...remindedPlanDays(today) });
  const duePlans = plans.filter((plan) => duePlanReminder(plan, today) !== null);
  if (rounds.length === 0 && duePlans.length === 0) return 0;

  const register = await findRegister(db);
  const projects = await findAllProjects(db);
  return inLedgerTransaction(db, async (transaction) => {
    const addressBook = await findAddressBook(transaction);
    let count = 0;
    for (const { round, kind } of rounds) {
      const facts = { register, projects, addressBook, round, today };
      const answers = roundAnswers(register, round, await findAnsweredAt(transaction, round), today);
      for (const answer of answers) {
        if (answer.openSlugs.length > 0)
          count += await postRoundMail(transaction, context, kind, facts, answer);
      }
    }
    for (const plan of duePlans) {
      count += await postPlanReminder(transaction, context, { register, projects, addressBook, plan, today });
    }
    return { result: count, ledger: null };
  });
}

interface PlanFacts {
  readonly register: Register;
  readonly projects: readonly Project[];
  readonly addressBook: AddressBook;
  readonly plan: PlannedDay;
  readonly today: Day;
}

async function postPlanReminder(transaction: Db, context: MailContext, facts: PlanFacts): Promise<number> {
  const { register, projects, addressBook, plan, today } = facts;
  const { municipalityCode, projectSlug, plannedLiveOn } = plan;
  const kind = duePlanReminder(plan, today);
  const project = projects.find(({ slug }) => slug === projectSlug);
  const municipality = findMunicipality(register, municipalityCode, today);
  if (kind === null || project === undefined || municipality === undefined) return 0;
  let count = 0;
  const options = { municipalityCode, projectSlugs: [projectSlug], on: today };
  for (const { address, accountId, language } of receiversOf(register, addressBook, options)) {
    if (!isMailAddress(address)) continue;
    const outcome = await postMail(transaction, context, {
      about: `${projectSlug}:${municipalityCode}:${plannedLiveOn}`,
      kind,
      toAddress: address,
      language,
      values: {
        gemeente: municipality.name,
        project: project.name[language],
        gepland: formatter(language).day(plannedLiveOn),
      },
      buttonPath: `/mijn-gemeente/${municipalityCode}/${projectSlug}`,
      accountId,
      municipalityCode,
      roundId: null,
    });
    if (outcome === "enqueued") count += 1;
  }
  return count;
}
