import type { Day } from "#app/domain/day.ts";
import { existingOn, type Register } from "#app/domain/municipality/register.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import { type AddressBook, receiversOf } from "#app/domain/round/receivers.ts";
import type { Round } from "#app/domain/round/round.ts";
import { type MailContext, writeMail } from "#app/server/mail/post-mail.server.ts";
import { roundMailValues } from "#app/server/mail/post-round-mail.server.ts";
import type { Db } from "#db/connect.server.ts";

/** What opening a round would do. */
export interface RoundPlan {
  readonly municipalityCount: number;
  readonly mailCount: number;
  /** Municipalities that nobody can be mailed for */
  readonly unreachable: readonly string[];
  /** The mail as the first municipality gets it; `null`: nobody gets one */
  readonly sample: { readonly to: string; readonly subject: string; readonly text: string } | null;
}

interface PlanFacts {
  readonly register: Register;
  readonly projects: readonly Project[];
  readonly addressBook: AddressBook;
  readonly round: Round;
  readonly today: Day;
}

/** Projects that can be in a round: those of which municipalities themselves say how far they are. */
export function askableProjects(projects: readonly Project[], today: Day): Project[] {
  return projects.filter(
    ({ origin, startOn, phases }) =>
      origin !== "observed" &&
      startOn <= today &&
      phases.findLast(({ on }) => on <= today)?.phase !== "stopped",
  );
}

export async function planRound(db: Db, context: MailContext, facts: PlanFacts): Promise<RoundPlan> {
  const { register, addressBook, round, today } = facts;
  const asked = existingOn(register, today);
  let mailCount = 0;
  let sample: RoundPlan["sample"] = null;
  const unreachable: string[] = [];
  for (const { code, name } of asked) {
    const options = { municipalityCode: code, projectSlugs: round.projectSlugs, on: today };
    const receivers = receiversOf(register, addressBook, options);
    const [first] = receivers;
    mailCount += receivers.length;
    if (first === undefined) unreachable.push(name);
    else if (sample === null) {
      const municipality = { municipalityCode: code, openSlugs: round.projectSlugs };
      const { subject, text } = await writeMail(db, context, {
        kind: "round_invitation",
        toAddress: first.address,
        language: first.language,
        values: roundMailValues(facts, municipality, first.language),
        buttonPath: `/mijn-gemeente/${code}`,
      });
      sample = { to: first.address, subject, text };
    }
  }
  return { municipalityCount: asked.length, mailCount, unreachable, sample };
}
