import { TextLink } from "#app/components/layout/text-link.tsx";
import { addDays, type Day } from "#app/domain/day.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { MunicipalityAbsence } from "#app/presenters/municipality-absence.ts";
import "./absent-panel.css";

interface AbsentPanelProps {
  readonly code: string;
  readonly name: string;
  readonly on: Day;
  readonly today: Day;
  readonly absence: MunicipalityAbsence;
  /** Query of the day of the figures, kept in links */
  readonly search: string;
}

/** A municipality that is not there on the day: since when, and where to look instead. */
export function AbsentPanel({ code, name, on, today, absence, search }: AbsentPanelProps) {
  const t = useTranslate();
  const format = useFormatter();
  const { kind, changedOn, inItsPlace } = absence;
  const count = inItsPlace.length;
  const lastDay = addDays(changedOn, -1);
  return (
    <div className="vw-absent-panel">
      <p className="vw-headline__kicker">{t("municipality:kicker", { name })}</p>
      <h1>{t(`municipality:${kind}.title`, { name, day: format.day(on) })}</h1>
      <p className="vw-lead">
        {kind === "gone"
          ? t("municipality:gone.lead", { name, ended: format.day(lastDay) })
          : t(changedOn > today ? "municipality:notYet.leadFuture" : "municipality:notYet.lead", {
              name,
              began: format.day(changedOn),
            })}
      </p>
      <p>
        {kind === "gone"
          ? count === 0
            ? t("municipality:gone.noSuccessor")
            : t("municipality:gone.standsFor", { count })
          : count === 0
            ? t("municipality:notYet.noPredecessor")
            : t("municipality:notYet.before", { count })}
      </p>
      {count > 0 && (
        <ul className="vw-absent-panel__places">
          {inItsPlace.map((one) => (
            <li key={one.code}>
              <TextLink to={`/gemeenten/${one.code}${search}`}>{one.name}</TextLink>
            </li>
          ))}
        </ul>
      )}
      {kind === "gone" ? (
        <p>
          <TextLink to={`/gemeenten/${code}?peildatum=${lastDay}`}>
            {t("municipality:gone.lastDay", { name, day: format.day(lastDay) })}
          </TextLink>
        </p>
      ) : (
        changedOn <= today && (
          <p>
            <TextLink to={`/gemeenten/${code}?peildatum=${changedOn}`}>
              {t("municipality:notYet.firstDay", { name, day: format.day(changedOn) })}
            </TextLink>
          </p>
        )
      )}
    </div>
  );
}
