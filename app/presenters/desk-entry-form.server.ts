import { randomUUID } from "node:crypto";
import type { Contact } from "#app/domain/access/contact.ts";
import type { Day } from "#app/domain/day.ts";
import type { DeskProject } from "#app/domain/desk/desk-project.ts";
import { nextStatuses } from "#app/domain/desk/next-statuses.ts";
import { type RegisteredStatus, STATUSES } from "#app/domain/participation/status.ts";
import { contactDefaults } from "#app/forms/contact-fields.ts";
import { dateDefaults } from "#app/forms/form-view.ts";
import type { Language } from "#app/i18n/language.ts";
import type { DeskPlace } from "./desk-place.server.ts";

interface FormOptions {
  readonly language: Language;
  /** Of the municipality */
  readonly contacts: readonly Contact[];
}

/** The form in which a municipality says how a project stands: what can be chosen, and what stands there at first. */
export function deskEntryForm(
  { project, state, latestRevision }: DeskProject,
  { code, today }: Pick<DeskPlace, "code" | "today">,
  { language, contacts }: FormOptions,
) {
  const contact = contacts.find(({ projectSlug }) => projectSlug === project.slug);
  const statuses = choices(state);
  return {
    action: `/mijn-gemeente/${code}/${project.slug}`,
    slug: project.slug,
    name: project.name[language],
    formId: randomUUID(),
    revision: String(latestRevision ?? ""),
    current: { status: state.status, isDerived: state.derivation !== null, since: state.since },
    statuses,
    defaults: {
      status: statuses.find((status) => status === state.status) ?? "",
      ...dateDefaults("per", today),
      // A planned day that has passed is no plan any more: a new one is asked.
      ...dateDefaults("gepland_in_gebruik", isPast(state.plannedLiveOn, today) ? null : state.plannedLiveOn),
      reden: state.reason ?? "",
      ...dateDefaults("herbeoordelen_op", state.reviewOn),
      leverancier: state.supplier ?? "",
      bewijs_url: state.evidenceUrl ?? "",
      ...contactDefaults(contact),
    },
  };
}

export type DeskEntryFormData = ReturnType<typeof deskEntryForm>;

function isPast(day: Day | null, today: Day): boolean {
  return day !== null && day < today;
}

/** What can be said now. Who is live can also say that this is still so: it counts as a confirmation. */
function choices(state: DeskProject["state"]): RegisteredStatus[] {
  const next = new Set(nextStatuses(state));
  if (state.status === "live") next.add("live");
  return STATUSES.filter((status) => status !== "none").filter((status) => next.has(status));
}
