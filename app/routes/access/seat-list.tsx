import { useTranslate } from "#app/i18n/use-translate.ts";
import "./seat-list.css";

interface SeatListProps {
  readonly seats: readonly { readonly key: string; readonly title: string; readonly what: string }[];
}

/** Everybody whom one can step in as, each with one button. */
export function SeatList({ seats }: SeatListProps) {
  const t = useTranslate();
  return (
    <ul className="vw-seats">
      {seats.map(({ key, title, what }) => (
        <li key={key}>
          <div className="vw-seats__who">
            <h2 id={`plek-${key}`}>{title}</h2>
            <p>{what}</p>
          </div>
          <form method="post">
            <button
              className="nl-button nl-button--secondary"
              type="submit"
              name="als"
              value={key}
              aria-describedby={`plek-${key}`}
            >
              {t("signIn:stepIn.button")}
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
