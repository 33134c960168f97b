import { TextField } from "#app/components/forms/text-field.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import type { FormView } from "#app/forms/form-view.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { DeskWaiting } from "#app/presenters/desk-waiting-page.server.ts";
import { Entry } from "./timeline.tsx";

interface WaitingEntryProps {
  readonly entry: DeskWaiting["waiting"][number];
  readonly mayApprove: boolean;
  readonly action: string;
  /** What was typed about this entry and refused; `null`: nothing */
  readonly view: FormView | null;
}

/** One entry that waits, with what can be decided by who looks at it. */
export function WaitingEntry({ entry, mayApprove, action, view }: WaitingEntryProps) {
  const t = useTranslate();
  const format = useFormatter();
  const { id, project, waitingDays } = entry;
  const ago = waitingDays === 0 ? t("desk:waiting.today") : t("desk:waiting.days", { count: waitingDays });
  return (
    <li>
      <h2>{project}</h2>
      <p className="vw-desk-note">
        {t("desk:waiting.submitted", { at: format.instant(entry.submittedAt), name: entry.by, ago })}
      </p>
      {entry.shown.map((shown) => (
        <Entry key={id} entry={shown} />
      ))}
      {!entry.isOwn && !mayApprove && <p className="vw-small">{t("desk:waiting.notApprover")}</p>}
      {entry.isOwn && <p className="vw-small">{t("desk:waiting.own")}</p>}
      <div className="vw-decide">
        {entry.isOwn && (
          <DecisionForm
            action={action}
            id={id}
            decision="taken_back"
            label={t("desk:waiting.takeBack")}
            about={project}
          />
        )}
        {!entry.isOwn && mayApprove && (
          <DecisionForm
            action={action}
            id={id}
            decision="approved"
            label={t("desk:waiting.approve")}
            about={project}
          />
        )}
      </div>
      {!entry.isOwn && mayApprove && (
        <details className="vw-entry__more" open={view !== null}>
          <summary>
            {t("desk:waiting.reject")}
            <span className="vw-visually-hidden">: {project}</span>
          </summary>
          <form className="vw-form" method="post" action={action}>
            <input type="hidden" name="opgave" value={id} />
            <input type="hidden" name="besluit" value="rejected" />
            <TextField
              id={view === null ? `reden-${id}` : "reden"}
              name="reden"
              value={view?.field("reden").value ?? ""}
              error={view?.field("reden").error}
              label={t("desk:waiting.rejectReason")}
              hint={t("desk:waiting.rejectHint")}
              width={48}
            />
            <div>
              <button className="nl-button nl-button--secondary" type="submit">
                {t("desk:waiting.reject")}
              </button>
            </div>
          </form>
        </details>
      )}
    </li>
  );
}

interface DecisionFormProps {
  readonly action: string;
  readonly id: number;
  readonly decision: "approved" | "taken_back";
  readonly label: string;
  readonly about: string;
}

function DecisionForm({ action, id, decision, label, about }: DecisionFormProps) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="opgave" value={id} />
      <input type="hidden" name="besluit" value={decision} />
      <button className="nl-button nl-button--secondary" type="submit">
        {label}
        <span className="vw-visually-hidden">: {about}</span>
      </button>
    </form>
  );
}
