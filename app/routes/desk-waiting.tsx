import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "#app/components/forms/error-summary.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { deskDecisionSchema } from "#app/forms/desk-decision.ts";
import { textOrNull } from "#app/forms/desk-entry.ts";
import { formView } from "#app/forms/form-view.ts";
import { parseForm, refuseForm } from "#app/forms/parse-form.server.ts";
import { readFormData } from "#app/forms/read-form-data.server.ts";
import { problemMessage } from "#app/i18n/data-message.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { deskFrame } from "#app/presenters/desk-frame.server.ts";
import { deskPlace } from "#app/presenters/desk-place.server.ts";
import { readDeskWaiting } from "#app/presenters/desk-waiting-page.server.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { decideEntry } from "#db/record/desk/decide-entry.server.ts";
import { DeskShell } from "./desk/desk-shell.tsx";
import { WaitingEntry } from "./desk/waiting-entry.tsx";
import { PageTitle } from "./text/page-title.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const code = params.code ?? "";
  const actor = await authorise(request, context, { to: "open_desk", municipalityCode: code });
  const place = await deskPlace(context, actor, code);
  const t = translateFor(context.language);
  const done = new URL(request.url).searchParams.get("besluit");
  return {
    ...(await deskFrame(request, context, place)),
    ...(await readDeskWaiting(context, place)),
    done: DECISIONS.find((decision) => decision === done) ?? null,
    title: t("desk:waiting.title"),
    description: t("desk:description"),
  };
}

const DECISIONS = ["approved", "rejected", "taken_back"] as const;
const DONE_WORDS = {
  approved: "desk:waiting.approved",
  rejected: "desk:waiting.rejected",
  taken_back: "desk:waiting.takenBack",
} as const;

export async function action({ request, params, context }: ActionFunctionArgs) {
  const code = params.code ?? "";
  const actor = await authorise(request, context, { to: "register", municipalityCode: code });
  const typed = await readFormData(request);
  if (typed.get("besluit") !== "taken_back") {
    await authorise(request, context, { to: "approve", municipalityCode: code });
  }
  const place = await deskPlace(context, actor, code);
  const t = translateFor(context.language);
  const submission = parseForm(typed, deskDecisionSchema(t));
  if (submission.status !== "success") return refuseForm(submission);
  const { opgave, besluit, reden } = submission.value;
  const outcome = await decideEntry(context.db, place.register, {
    municipalityCode: code,
    id: Number(opgave),
    decision: besluit,
    reason: textOrNull(reden),
    now: context.clock.now(),
    audit: { at: context.realClock.now(), network: context.network, accountId: actor.accountId },
  });
  switch (outcome.kind) {
    case "decided":
      return redirect(`/mijn-gemeente/${code}/wachtend?besluit=${besluit}`, 303);
    case "not_waiting":
      return refuseForm(submission, { formErrors: [t("desk:waiting.gone")] });
    case "own":
      return refuseForm(submission, { formErrors: [t("desk:waiting.own")] });
    case "not_own":
      return refuseForm(submission, { formErrors: [t("desk:waiting.notApprover")] });
    case "refused": {
      const reasons = outcome.problems.map((problem) => problemMessage(t, problem)).join(" ");
      return refuseForm(submission, { formErrors: [t("desk:waiting.notFits", { reason: reasons })] });
    }
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function DeskWaiting() {
  const { frame, desk, waiting, decided, done } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useTranslate();
  const format = useFormatter();
  const view = formView(reply);
  return (
    <DeskShell frame={frame} desk={desk} current="waiting">
      <ErrorSummary errors={view.errors} />
      {done !== null && !reply && (
        <p className="vw-saved" role="status">
          {t(DONE_WORDS[done])}
        </p>
      )}
      <PageTitle
        title={t("desk:waiting.title")}
        lead={waiting.length > 0 ? t("desk:waiting.lead") : t("desk:waiting.none")}
      />
      {waiting.length === 0 && <p>{t("desk:waiting.noneHint")}</p>}
      <ul className="vw-desk-list">
        {waiting.map((entry) => (
          <WaitingEntry
            key={entry.id}
            entry={entry}
            mayApprove={desk.mayApprove}
            action={`/mijn-gemeente/${desk.code}/wachtend`}
            view={view.field("opgave").value === String(entry.id) ? view : null}
          />
        ))}
      </ul>
      {decided.length > 0 && (
        <Section id="beslist" title={t("desk:waiting.decided")}>
          <ul className="vw-desk-list">
            {decided.map((entry) => (
              <li key={entry.id}>
                {t("desk:waiting.decidedLine", {
                  project: entry.project,
                  decision: t(`desk:waiting.decisions.${entry.decision}`),
                  at: format.instant(entry.at),
                  name: entry.by,
                })}
                {entry.reason && <span className="vw-desk-note">{entry.reason}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </DeskShell>
  );
}
