import type { Contact } from "#app/domain/access/contact.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { RegisterData } from "#app/domain/municipality/municipality.ts";
import { createRegister } from "#app/domain/municipality/register.ts";
import type { ObjectiveRecords } from "#app/domain/objectives/records.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import type { Db } from "../connect.server.ts";
import type { Settings } from "../queries/settings/find-settings.server.ts";
import type { SettingTable } from "../schema/administration-table.ts";
import { appendToLog } from "./append-to-log.server.ts";
import { insertContacts } from "./contact/insert-contacts.server.ts";
import { isEmptyDatabase } from "./is-empty-database.server.ts";
import { inLedgerTransaction } from "./ledger-transaction.server.ts";
import { insertObjectiveRecords } from "./objectives/insert-objective-records.server.ts";
import { insertRound, type NewRound } from "./round/insert-round.server.ts";
import { writeProjects } from "./write-projects.server.ts";
import { writeRegister } from "./write-register.server.ts";

export interface DatabaseContent {
  readonly register: RegisterData;
  readonly projects: readonly Project[];
  /** Numbered from 1 */
  readonly events: readonly ParticipationEvent[];
  readonly settings: Settings;
  /** Whom to call in the municipalities, and the real time as of when; left out: nobody is known */
  readonly contacts?: { readonly all: readonly Contact[]; readonly changedAt: Instant };
  /** Rounds of which nobody is mailed; left out: none */
  readonly rounds?: readonly NewRound[];
  /** Indicators, measurements and contributions, numbered from 1; left out: none */
  readonly objectives?: ObjectiveRecords;
}

/** There is something in the database already. */
export class NotEmptyError extends Error {
  override readonly name = "NotEmptyError";
}

/**
 * Fills an empty database, whole or not at all.
 *
 * @param options.onProgress called with how many events were written since the last call
 * @throws NotEmptyError when there is a municipality, project or event in it
 */
export async function fillEmptyDatabase(
  db: Db,
  content: DatabaseContent,
  options: { readonly onProgress?: (count: number) => void } = {},
): Promise<void> {
  await inLedgerTransaction(db, async (transaction, ledger) => {
    if (!(await isEmptyDatabase(transaction))) throw new NotEmptyError("The database is not empty");
    const register = createRegister(content.register);
    const afterRegister = await writeRegister(transaction, ledger, content.register);
    const afterProjects = await writeProjects(transaction, ledger, content.projects);
    const afterEvents = await appendToLog(transaction, ledger, register, content.events, options);
    const { contacts } = content;
    if (contacts) await insertContacts(transaction, contacts.all, { now: contacts.changedAt });
    for (const round of content.rounds ?? []) await insertRound(transaction, round);
    if (content.objectives) await insertObjectiveRecords(transaction, content.objectives);
    const settings = settingRows(content.settings);
    if (settings.length > 0) await transaction.insertInto("setting").values(settings).execute();
    return { result: undefined, ledger: { ...afterRegister, ...afterProjects, ...afterEvents } };
  });
}

function settingRows({ bundle, exampleClock }: Settings): SettingTable[] {
  const rows: SettingTable[] = [];
  if (bundle !== null) rows.push({ name: "bundle", value: bundle });
  if (exampleClock !== null) rows.push({ name: "example_clock", value: exampleClock });
  return rows;
}
