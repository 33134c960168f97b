import type { Assignment } from "#app/domain/access/role.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import type { Done } from "#app/presenters/administration-done.ts";
import { roleText } from "#app/presenters/administration-role-text.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { postMail } from "#app/server/mail/post-mail.server.ts";
import type { Db } from "#db/connect.server.ts";

interface Invited {
  readonly accountId: number;
  readonly name: string;
  readonly email: string;
  readonly language: "nl" | "en";
  readonly assignments: readonly Assignment[];
  /** What makes it one invitation: the account is made once, and asked again on a day */
  readonly about: string;
}

/**
 * Puts an invitation in the outbox, inside the write that lets somebody in. Without a mail server nothing is put there:
 * it would go out as news a year later.
 */
export async function invite(transaction: Db, context: AppContext, invited: Invited): Promise<Done[]> {
  const { accountId, name, email, language, assignments, about } = invited;
  if (context.config.mail === null) return [];
  const t = translateFor(language);
  const names = { register: await context.register(), projects: await context.projects(), language };
  const outcome = await postMail(transaction, context, {
    about,
    kind: "invitation",
    toAddress: email,
    language,
    values: { naam: name, rollen: assignments.map((assignment) => roleText(t, assignment, names)) },
    buttonPath: "/aanmelden",
    accountId,
    municipalityCode: null,
    roundId: null,
  });
  return [outcome === "known" ? "invitedBefore" : "invited"];
}
