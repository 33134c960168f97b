import type { Assignment } from "#app/domain/access/role.ts";
import { findMunicipality } from "#app/domain/municipality/register.ts";
import type { Language } from "#app/i18n/language.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { findMergedMunicipality } from "#db/queries/account/find-merged-municipality.server.ts";
import type { AppContext } from "../app-context.ts";

const UTRECHT = "GM0344";
const LED_PROJECT = "digitale-aangifte-overlijden";

export type SeatKey = "taskforce" | "editor" | "approver" | "merged" | "lead" | "cvd" | "administrator";

/** Somebody of the example whom one can step in as. */
export interface ExampleSeat {
  readonly key: SeatKey;
  /** Never reaches anybody: the domain is reserved for that */
  readonly email: string;
  readonly assignment: Assignment;
  /** Names that the words about it need */
  readonly names: { readonly municipality: string; readonly project: string };
}

/** Everybody whom one can step in as, as the example stands today. */
export async function findExampleSeats(
  context: Pick<AppContext, "db" | "clock" | "register" | "projects">,
  language: Language,
): Promise<ExampleSeat[]> {
  const on = context.clock.today();
  const utrecht = findMunicipality(await context.register(), UTRECHT, on);
  const led = (await context.projects()).find(({ slug }) => slug === LED_PROJECT);
  const merged = await findMergedMunicipality(context.db, { on });
  const seat = (key: SeatKey, name: string, assignment: Assignment, municipality = ""): ExampleSeat => ({
    key,
    email: `${name}@voorbeeld.invalid`,
    assignment,
    names: { municipality, project: led?.name[language] ?? "" },
  });
  const ofMunicipality = (
    key: SeatKey,
    name: string,
    role: "municipality_editor" | "municipality_approver",
    municipality: { readonly code: string; readonly name: string } | undefined,
  ): ExampleSeat[] => {
    if (municipality === undefined) return [];
    const { code } = municipality;
    const assignment = { role, municipalityCode: code };
    return [seat(key, `${name}.${code.toLowerCase()}`, assignment, municipality.name)];
  };
  return [
    seat("taskforce", "taskforce", { role: "taskforce" }),
    ...ofMunicipality("editor", "invuller", "municipality_editor", utrecht),
    ...ofMunicipality("approver", "goedkeurder", "municipality_approver", utrecht),
    ...ofMunicipality("merged", "invuller", "municipality_editor", merged),
    ...(led === undefined
      ? []
      : [seat("lead", `projectleider.${led.slug}`, { role: "project_lead", projectSlug: led.slug })]),
    seat("cvd", "college", { role: "cvd_member" }),
    seat("administrator", "beheerder", { role: "administrator" }),
  ];
}

/** What the account of a seat is called; always in Dutch, as the example is. */
export function seatName({ key, names }: ExampleSeat): string {
  return translateFor("nl")(`signIn:stepIn.seats.${key}.name`, names);
}
