import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import { formatter } from "#app/format/formatter.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import type { DeskPlace } from "#app/presenters/desk-place.server.ts";
import { savedWords } from "#app/presenters/desk-saved-words.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { postMail } from "#app/server/mail/post-mail.server.ts";
import type { Db } from "#db/connect.server.ts";
import { findAccountAddress } from "#db/queries/desk/find-account-address.server.ts";

/** Mails who registered something what was registered, inside the write that did it. */
export async function postRegistered(
  transaction: Db,
  context: AppContext,
  { actor, code, municipality }: Pick<DeskPlace, "actor" | "code" | "municipality">,
  events: readonly ParticipationEvent[],
): Promise<void> {
  const account = await findAccountAddress(transaction, actor.accountId);
  const [first] = events;
  if (!account || !first) return;
  const { email, language } = account;
  const t = translateFor(language);
  const format = formatter(language);
  const projects = await context.projects();
  await postMail(transaction, context, {
    about: `${code}:${first.revision}`,
    kind: "registered_confirmation",
    toAddress: email,
    language,
    values: {
      gemeente: municipality.name,
      wijzigingen: events.flatMap((event) => {
        const project = projects.find(({ slug }) => slug === event.projectSlug);
        return project ? [savedWords(t, format, event, project)] : [];
      }),
    },
    buttonPath: `/mijn-gemeente/${code}`,
    accountId: actor.accountId,
    municipalityCode: code,
    roundId: null,
  });
}
