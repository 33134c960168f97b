import { dayOfInstant } from "#app/domain/day.ts";
import { completeCount } from "#app/domain/round/round-progress.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { readRoundPage } from "#app/presenters/round-page.server.ts";
import { DoneLines } from "../taskforce/done-lines.tsx";
import { Headline } from "../text/headline.tsx";
import "./round-head.css";

interface RoundHeadProps {
  readonly page: Pick<
    Awaited<ReturnType<typeof readRoundPage>>,
    "round" | "counts" | "daysLeft" | "projectNames" | "mail" | "on"
  > & {
    /** `null`: the page is simply opened */
    readonly done:
      | { readonly kind: "opened"; readonly mails: number }
      | { readonly kind: "changed" | "closed" }
      | null;
  };
}

/** What was just done, how many answered, until when, about what. */
export function RoundHead({ page }: RoundHeadProps) {
  const { round, counts, daysLeft, projectNames, mail, on, done } = page;
  const t = useTranslate();
  const format = useFormatter();
  const complete = completeCount(counts);
  return (
    <>
      <DoneLines
        lines={[
          done?.kind === "opened" &&
            t("rounds:done.opened", { count: done.mails, n: format.number(done.mails) }),
          done?.kind === "changed" && t("rounds:done.changed"),
          done?.kind === "closed" && t("rounds:done.closed"),
        ]}
      />
      <Headline
        kicker={round.title}
        sentence={{
          before: "",
          figure: t("rounds:head.figure", { n: format.number(complete), total: format.number(counts.asked) }),
          after: ` ${t("rounds:head.after", { count: complete })}`,
        }}
        source={
          <p>
            {t("rounds:head.counted", { day: format.day(on) })}{" "}
            {t("rounds:head.opened", { day: format.day(dayOfInstant(round.openedAt)) })}
          </p>
        }
        facts={
          <dl className="vw-round-facts">
            <div>
              <dt>{t("rounds:form.deadline")}</dt>
              <dd>
                {format.day(round.deadlineOn)}
                {daysLeft !== null && `, ${daysLeftText(daysLeft)}`}
                {round.closedAt !== null &&
                  `, ${t("rounds:closedOn", { day: format.day(dayOfInstant(round.closedAt)) })}`}
              </dd>
            </div>
            <div>
              <dt>{t("rounds:form.reference")}</dt>
              <dd>{format.day(round.referenceOn)}</dd>
            </div>
            <div>
              <dt>{t("rounds:form.projects")}</dt>
              <dd>{format.list(projectNames)}</dd>
            </div>
            <div>
              <dt>{t("rounds:head.mail")}</dt>
              <dd>
                <a className="nl-link" href={`/taskforce/post?uitvraag=${round.id}`}>
                  {t("rounds:head.mailCounts", {
                    sent: format.number(mail.sent),
                    waiting: format.number(mail.waiting),
                    failed: format.number(mail.failed),
                  })}
                </a>
              </dd>
            </div>
            {round.text !== "" && (
              <div>
                <dt>{t("rounds:form.text")}</dt>
                <dd className="vw-round-facts__text">{round.text}</dd>
              </div>
            )}
          </dl>
        }
      />
    </>
  );

  function daysLeftText(days: number): string {
    if (days === 0) return t("rounds:head.today");
    return days > 0
      ? t("rounds:head.left", { count: days, n: format.number(days) })
      : t("rounds:head.passed", { count: -days, n: format.number(-days) });
  }
}
