import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { CALL_SHOWS, type CallShow } from "#app/urls/calls-params.ts";
import "./call-choices.css";

interface CallChoicesProps {
  readonly current: CallShow;
  readonly counts: Readonly<Record<CallShow, number>>;
  readonly hrefFor: (show: CallShow) => string;
}

/** Which part of the call list is shown, with how many there are in each. */
export function CallChoices({ current, counts, hrefFor }: CallChoicesProps) {
  const t = useTranslate();
  const format = useFormatter();
  return (
    <nav className="vw-choices-line vw-screen-only" aria-label={t("calls:show")}>
      <ul>
        {CALL_SHOWS.map((show) => (
          <li key={show}>
            <a className="nl-link" href={hrefFor(show)} aria-current={show === current ? "true" : undefined}>
              {t(`calls:shows.${show}`)} {format.number(counts[show])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
