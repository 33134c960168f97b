import { type Day, dayOfInstant } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { DayForm } from "./day-form.tsx";
import { TextLink } from "./text-link.tsx";
import "./day-control.css";

export interface DayControlProps {
  readonly on: Day;
  /** `null`: everything recorded until now */
  readonly knownAt: Instant | null;
  readonly today: Day;
  readonly municipalityCount: number;
  /** Path the form asks again with other days: the page itself */
  readonly action: string;
  /** Other parameters of the page, to be kept */
  readonly keep: readonly (readonly [name: string, value: string])[];
  /** The same page with what is known now */
  readonly nowHref: string;
}

/** Which day the figures are about and what was known when; on a phone one line that opens. */
export function DayControl(props: DayControlProps) {
  const { on, knownAt, today, municipalityCount, nowHref } = props;
  const t = useTranslate();
  const format = useFormatter();
  const isPastKnowledge = knownAt !== null && dayOfInstant(knownAt) < today;
  return (
    <section aria-label={t("layout:day.legend")}>
      <div className="vw-day">
        <div className="vw-day__wide vw-screen-only">
          <DayForm {...props} idPrefix="dag" />
          <p className="vw-day__count">
            {t("layout:day.municipalities", {
              count: municipalityCount,
              n: format.number(municipalityCount),
              day: format.day(on),
            })}
          </p>
        </div>
        <details className="vw-day__narrow">
          <summary>
            <span>
              {t("layout:day.on")} <strong>{format.day(on)}</strong>
              {isPastKnowledge && (
                <>
                  {` ${t("layout:day.knownAt")} `}
                  <strong>{format.day(dayOfInstant(knownAt))}</strong>
                </>
              )}
            </span>
            <span className="vw-day__change vw-screen-only">{t("layout:day.change")}</span>
          </summary>
          <DayForm {...props} idPrefix="dag-smal" />
          <p className="vw-day__count">
            {t("layout:day.municipalities", {
              count: municipalityCount,
              n: format.number(municipalityCount),
              day: format.day(on),
            })}
          </p>
        </details>
      </div>
      {isPastKnowledge && (
        <p className="vw-day__notice">
          {t("layout:day.notice", { instant: format.instant(knownAt) })}{" "}
          <TextLink to={nowHref}>{t("layout:day.toNow")}</TextLink>
        </p>
      )}
    </section>
  );
}
