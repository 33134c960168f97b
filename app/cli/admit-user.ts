import type { Assignment } from "#app/domain/access/role.ts";
import { findMunicipality } from "#app/domain/municipality/register.ts";
import type { Language } from "#app/i18n/language.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { roleText } from "#app/presenters/administration-role-text.ts";
import { createClock } from "#app/server/clock.ts";
import { postMail } from "#app/server/mail/post-mail.server.ts";
import { findAccountByEmail } from "#db/queries/account/find-account-by-email.server.ts";
import { findRegister } from "#db/queries/municipality/find-register.server.ts";
import { findAllProjects } from "#db/queries/portfolio/find-projects.server.ts";
import { grantRole } from "#db/record/account/grant-role.server.ts";
import { insertAccount } from "#db/record/account/insert-account.server.ts";
import { insertAuditEntry } from "#db/record/insert-audit-entry.server.ts";
import { inLedgerTransaction } from "#db/record/ledger-transaction.server.ts";
import type { CliContext } from "./cli-context.ts";
import { siteAddress } from "./site-address.ts";

/** Who is let in, and as what. */
interface AdmittedUser {
  readonly email: string;
  readonly name: string;
  readonly language: "nl" | "en";
  readonly assignment: Assignment;
}

/** Gives somebody an account and a role, invites by mail where that is possible, and says what happened. */
export async function admitUser(context: CliContext, user: AdmittedUser): Promise<number> {
  const { out, err, config, t } = context;
  const { db } = context.database;
  const { email, assignment } = user;
  const register = await findRegister(db);
  const projects = await findAllProjects(db);
  if ("municipalityCode" in assignment && !findMunicipality(register, assignment.municipalityCode)) {
    err(`${t("users:municipalityUnknown", { code: assignment.municipalityCode })}\n`);
    return 1;
  }
  if ("projectSlug" in assignment && !projects.some(({ slug }) => slug === assignment.projectSlug)) {
    err(`${t("users:projectUnknown", { slug: assignment.projectSlug })}\n`);
    err(`${t("users:projectsKnown", { slugs: projects.map(({ slug }) => slug).join(", ") })}\n`);
    return 1;
  }
  const names = { register, projects };
  const role = roleText(t, assignment, { ...names, language: context.language });
  const outcome = await admit(context, user, (language) =>
    roleText(translateFor(language), assignment, { ...names, language }),
  );
  if (outcome === "disabled") {
    err(`${t("users:disabled", { email })}\n`);
    return 1;
  }
  out(`${t(`users:${outcome}`, { email, role })}\n`);
  if (outcome !== "grantedBefore") {
    const address = `${siteAddress(config)}/aanmelden`;
    out(`${config.mail === null ? t("users:notInvited", { address }) : t("users:invited")}\n`);
  }
  return 0;
}

function admit(
  { database, config }: CliContext,
  user: AdmittedUser,
  roleIn: (language: Language) => string,
): Promise<"added" | "granted" | "grantedBefore" | "disabled"> {
  const realClock = createClock(null);
  const now = realClock.now();
  const { email, name, language, assignment } = user;
  return inLedgerTransaction(database.db, async (transaction) => {
    const known = await findAccountByEmail(transaction, email);
    if (known?.isDisabled) return { result: "disabled", ledger: null };
    const accountId =
      known?.id ?? (await insertAccount(transaction, { email, name, language, createdBy: null, now }));
    if (!(await grantRole(transaction, { accountId, assignment, now }))) {
      return { result: "grantedBefore", ledger: null };
    }
    await insertAuditEntry(transaction, {
      at: now,
      accountId: null,
      action: known === undefined ? "account_added" : "account_changed",
      subject: String(accountId),
      detail: { role: assignment.role },
      network: "",
    });
    if (config.mail !== null) {
      const mailContext = { config, realClock, origin: new URL(siteAddress(config)).origin };
      const itsLanguage = known?.language ?? language;
      await postMail(transaction, mailContext, {
        about: `${accountId}:${Object.values(assignment).join(":")}`,
        kind: "invitation",
        toAddress: email,
        language: itsLanguage,
        values: { naam: name, rollen: [roleIn(itsLanguage)] },
        buttonPath: "/aanmelden",
        accountId,
        municipalityCode: null,
        roundId: null,
      });
    }
    return { result: known === undefined ? "added" : "granted", ledger: null };
  });
}
