import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { CallPage } from "#app/presenters/call-page.server.ts";
import "./call.css";

/** Who called whom when, and what came of it, the newest first. */
export function CallNotes({ notes }: Pick<CallPage, "notes">) {
  const t = useTranslate();
  const format = useFormatter();
  if (notes.length === 0) return <p>{t("calls:noNotes")}</p>;
  return (
    <ol className="vw-call-notes">
      {notes.map((note) => (
        <li key={`${note.calledAt} ${note.caller} ${note.outcome} ${note.note}`}>
          <p>
            <strong>{t(`calls:outcomes.${note.outcome}`)}</strong>
            {note.spokenWith !== "" && <>, {t("calls:noteWith", { name: note.spokenWith })}</>}
          </p>
          {note.note !== "" && <p className="vw-call-notes__text">{note.note}</p>}
          <p className="vw-source">
            {t("calls:noteHead", { name: note.caller, at: format.instant(note.calledAt) })}
          </p>
        </li>
      ))}
    </ol>
  );
}
