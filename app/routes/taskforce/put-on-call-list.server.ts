import type { Actor } from "#app/domain/access/role.ts";
import type { AttentionEntry } from "#app/domain/attention/attention-entry.ts";
import { callChoiceSchema } from "#app/forms/call-choice.ts";
import { parseForm, refuseForm } from "#app/forms/parse-form.server.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { MOST_ON_CALL_LIST } from "#app/presenters/attention-page.server.ts";
import { readAttentionRequest } from "#app/presenters/attention-request.server.ts";
import { auditFacts } from "#app/server/access/note-in-audit.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { writeOnce } from "#app/server/forms/write-once.server.ts";
import { CALL_ADDED_PARAM, CALL_GONE_PARAM, CALL_KNOWN_PARAM } from "#app/urls/calls-params.ts";
import { pairKey } from "#db/queries/call/find-open-call-ids.server.ts";
import { insertCalls } from "#db/record/call/insert-calls.server.ts";
import { insertAuditEntry } from "#db/record/insert-audit-entry.server.ts";

/**
 * Puts who was chosen in the attention list on the call list.
 *
 * @returns where that leads, or what the form was refused with
 * @throws a 400 answer when the address is wrong
 */
export async function putOnCallList(request: Request, context: AppContext, actor: Actor) {
  const t = translateFor(context.language);
  const form = await request.formData();
  const submission = parseForm(form, callChoiceSchema(t));
  if (submission.status !== "success") return { refused: refuseForm(submission) };
  const { all, chosen } = await readAttentionRequest(new URL(request.url).searchParams, context);
  const { een, alles, kies } = submission.value;
  const asked = een !== undefined ? [een] : alles !== undefined ? chosen.map(keyOf) : [...new Set(kies)];
  if (asked.length > MOST_ON_CALL_LIST) {
    const message = t("calls:tooMany", { count: asked.length, maximum: MOST_ON_CALL_LIST });
    return { refused: refuseForm(submission, { fieldErrors: { kies: [message] } }) };
  }
  const entries = new Map(all.map((entry) => [keyOf(entry), entry]));
  const found = asked.flatMap((key) => entries.get(key) ?? []);
  const outcome = await writeOnce<never>(context, { actor, form }, async (transaction) => {
    const now = context.clock.now();
    const { ids, addedCount } = await insertCalls(transaction, found, { now, accountId: actor.accountId });
    if (addedCount > 0) {
      const detail = { added: addedCount };
      await insertAuditEntry(transaction, {
        ...auditFacts(context),
        action: "call_recorded",
        subject: "",
        detail,
      });
    }
    const [only] = ids;
    if (een !== undefined && only !== undefined) return { kind: "done", to: `/taskforce/bellijst/${only}` };
    const search = new URLSearchParams({
      [CALL_ADDED_PARAM]: String(addedCount),
      [CALL_KNOWN_PARAM]: String(ids.length - addedCount),
      [CALL_GONE_PARAM]: String(asked.length - ids.length),
    });
    return { kind: "done", to: `/taskforce/bellijst?${search}` };
  });
  return outcome.kind === "done" ? { to: outcome.to } : outcome.refusal;
}

function keyOf({ municipalityCode, projectSlug }: AttentionEntry): string {
  return pairKey(municipalityCode, projectSlug);
}
