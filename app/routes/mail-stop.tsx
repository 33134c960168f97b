import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { textFrame } from "#app/presenters/text-frame.ts";
import { auditFacts } from "#app/server/access/note-in-audit.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { readStopLink, type StopRequest } from "#app/server/mail/stop-link.server.ts";
import { insertAuditEntry } from "#db/record/insert-audit-entry.server.ts";
import { inLedgerTransaction } from "#db/record/ledger-transaction.server.ts";
import { allowMail, isMailStopped, stopMail } from "#db/record/mail/mail-stop.server.ts";
import { PageTitle } from "./text/page-title.tsx";
import "./text/prose.css";

/** The page behind the link in a mail: open to who holds the link, without signing in. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const t = translateFor(context.language);
  const stop = requestOf(url, context);
  const page = {
    frame: await textFrame(url, context, null),
    title: t("mail:stopPage.title"),
    description: t("mail:stopPage.title"),
    action: `${url.pathname}${url.search}`,
    stop,
    isStopped: stop !== null && (await isMailStopped(context.db, stop)),
  };
  return data(page, { status: stop === null ? 400 : 200 });
}

/** Stops mails of a kind, or lets them come again. A mail program may send this by itself, with one click. */
export async function action({ request, context }: ActionFunctionArgs) {
  const url = new URL(request.url);
  const stop = requestOf(url, context);
  const form = await request.formData();
  const comesAgain = form.get("doel") === "weer";
  if (stop !== null) {
    await inLedgerTransaction(context.db, async (transaction) => {
      if (comesAgain) await allowMail(transaction, stop);
      else await stopMail(transaction, stop, context.realClock.now());
      await insertAuditEntry(transaction, {
        ...auditFacts(context),
        action: "mail_stopped",
        subject: stop.kind,
        detail: { weer: comesAgain ? "ja" : "nee" },
      });
      return { result: undefined, ledger: null };
    });
  }
  // A program that sends it does not follow to a page.
  if (form.has("List-Unsubscribe")) return new Response(null, { status: stop === null ? 400 : 200 });
  return redirect(`${url.pathname}${url.search}`, 303);
}

function requestOf(url: URL, { config }: Pick<AppContext, "config">): StopRequest | null {
  return config.sessionSecret === null ? null : readStopLink(url.searchParams, config.sessionSecret);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function MailStop() {
  const { frame, title, action: address, stop, isStopped } = useLoaderData<typeof loader>();
  const t = useTranslate();
  if (stop === null) {
    return (
      <PageShell {...frame}>
        <PageTitle title={title} lead={t("mail:stopPage.invalid")} />
      </PageShell>
    );
  }
  const facts = { kind: t(`mail:kinds.${stop.kind}.name`), address: stop.address };
  return (
    <PageShell {...frame}>
      <PageTitle
        title={isStopped ? t("mail:stopPage.stoppedTitle") : title}
        lead={isStopped ? t("mail:stopPage.stopped", facts) : t("mail:stopPage.lead", facts)}
      />
      <form className="vw-prose" method="post" action={address}>
        {!isStopped && <p>{t("mail:stopPage.others")}</p>}
        <button
          className={`nl-button ${isStopped ? "nl-button--secondary" : "nl-button--primary"}`}
          type="submit"
          name="doel"
          value={isStopped ? "weer" : "stoppen"}
        >
          {isStopped ? t("mail:stopPage.again") : t("mail:stopPage.submit")}
        </button>
      </form>
    </PageShell>
  );
}
