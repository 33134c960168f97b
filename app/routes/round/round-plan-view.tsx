import { Section } from "#app/components/layout/section.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { RoundPlan } from "./round-plan.server.ts";
import "./round-plan-view.css";

/** What opening the round would do, before it is done: whom it asks, and the mail they get. */
export function RoundPlanView({ plan, hasMail }: { readonly plan: RoundPlan; readonly hasMail: boolean }) {
  const { municipalityCount, mailCount, unreachable, sample } = plan;
  const t = useTranslate();
  const format = useFormatter();
  return (
    <Section id="voorbeeld" title={t("rounds:plan.title")}>
      <div className="vw-prose">
        <p>
          {t("rounds:plan.asked", { count: municipalityCount, n: format.number(municipalityCount) })}{" "}
          {t("rounds:plan.mails", { count: mailCount, n: format.number(mailCount) })}
        </p>
        {unreachable.length > 0 && (
          <p>
            {t("rounds:plan.unreachable", {
              count: unreachable.length,
              n: format.number(unreachable.length),
              names: format.list(unreachable.slice(0, 10)),
            })}{" "}
            <a className="nl-link" href="/beheer/contacten">
              {t("rounds:plan.contacts")}
            </a>
          </p>
        )}
        {!hasMail && <p>{t("rounds:plan.noMail")}</p>}
      </div>
      {sample && (
        <figure className="vw-letter">
          <figcaption>{t("rounds:plan.sample", { to: sample.to })}</figcaption>
          <p className="vw-letter__subject">{sample.subject}</p>
          <pre className="vw-letter__text">{sample.text}</pre>
        </figure>
      )}
    </Section>
  );
}
