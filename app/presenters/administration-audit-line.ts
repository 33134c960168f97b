import type { AuditAction } from "#app/domain/access/audit-action.ts";
import type { Instant } from "#app/domain/instant.ts";
import { isMailKind } from "#app/domain/mail/mail-kind.ts";
import { findMunicipality } from "#app/domain/municipality/register.ts";
import { formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { accountName } from "./administration-account-row.ts";
import { type RoleNames, roleOfKey, roleText } from "./administration-role-text.ts";

/** A line of the audit log as the database has it. */
export interface AuditFacts {
  readonly id: number;
  readonly at: Instant;
  readonly accountId: number | null;
  /** `null`: the person's data were removed, or there was no account */
  readonly accountName: string | null;
  readonly action: AuditAction;
  readonly subject: string;
  readonly detail: Readonly<Record<string, string | number | null>>;
  readonly network: string;
}

/** A line of the audit log in words. */
export interface AuditLine {
  readonly id: number;
  readonly at: string;
  readonly who: { readonly text: string; readonly href: string | null };
  readonly action: string;
  readonly subject: { readonly text: string; readonly href: string | null };
  readonly detail: string;
  readonly network: string;
}

export function auditLine(t: Translate, entry: AuditFacts, names: RoleNames): AuditLine {
  const { id, at, accountId, action, detail, network } = entry;
  return {
    id,
    at: formatter(names.language).instant(at),
    who:
      accountId === null
        ? { text: t("administration:nobody"), href: null }
        : {
            text: accountName(t, { id: accountId, name: entry.accountName, email: null }),
            href: `/beheer/accounts/${accountId}`,
          },
    action: t(`administration:actions.${action}`),
    subject: subjectOf(t, entry, names),
    detail: detailText(t, detail, names),
    network,
  };
}

const DETAIL_NAMES = [
  "way",
  "to",
  "role",
  "rol",
  "reason",
  "project",
  "revision",
  "call",
  "outcome",
  "voor",
  "verwijderd",
  "rol_erbij",
  "rol_weg",
  "gegevens",
  "sessies",
  "toegelaten",
  "uitnodiging",
  "taal",
  "tekst",
  "bestand",
  "regels",
  "filter",
  "uiterlijk",
  "was",
  "projecten",
  "mails",
  "weer",
] as const;

const ROLE_NAMES = ["role", "rol", "rol_erbij", "rol_weg"];

/**
 * More about a line; a name that nothing is known of stands as it is.
 *
 * @param names roles are told in words with them; `null`: as they are recorded
 * @example detailText(t, { rol: "taskforce", sessies: 2 }, null) // "rol: taskforce · sessies: 2"
 */
export function detailText(t: Translate, detail: AuditFacts["detail"], names: RoleNames | null): string {
  return Object.entries(detail)
    .filter(([, value]) => value !== null && value !== "")
    .map(([name, value]) => {
      const known = DETAIL_NAMES.find((word) => word === name);
      const role = names !== null && ROLE_NAMES.includes(name) ? roleOfKey(String(value)) : null;
      const text = names !== null && role !== null ? roleText(t, role, names) : value;
      return `${known ? t(`administration:details.${known}`) : name}: ${text}`;
    })
    .join(" · ");
}

const NUMBER = /^[1-9]\d{0,8}$/;

/** What is numbered, with its page and its word. */
const NUMBERED = [
  { actions: /^(account_|session_ended)/, path: "/beheer/accounts", key: "administration:accountNumber" },
  { actions: /^round_/, path: "/taskforce/rondes", key: "administration:subjects.round" },
  { actions: /^mail_/, path: "/taskforce/post", key: "administration:subjects.mail" },
  { actions: /^call_/, path: "/taskforce/bellijst", key: "administration:subjects.call" },
  { actions: /^upload_/, path: "/taskforce/invoer", key: "administration:subjects.upload" },
] as const;

/** What a line is about, as a link where there is a page about it. */
function subjectOf(
  t: Translate,
  { action, subject }: AuditFacts,
  { register, projects, language }: RoleNames,
): AuditLine["subject"] {
  if (NUMBER.test(subject)) {
    const numbered = NUMBERED.find(({ actions }) => actions.test(action));
    if (numbered) return { text: t(numbered.key, { id: subject }), href: `${numbered.path}/${subject}` };
  }
  if (isMailKind(subject))
    return { text: t(`mail:kinds.${subject}.name`), href: `/beheer/teksten/${subject}` };
  const municipality = findMunicipality(register, subject);
  if (municipality) return { text: `${municipality.name} (${subject})`, href: `/gemeenten/${subject}` };
  const project = projects.find(({ slug }) => slug === subject);
  if (project) return { text: project.name[language], href: `/projecten/${subject}` };
  return { text: subject, href: null };
}
