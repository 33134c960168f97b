import type { AttentionKind } from "#app/domain/attention/attention-reason.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { AttentionRow } from "#app/presenters/attention-page.server.ts";

/** What who looks at the list may do. */
export interface AttentionRights {
  readonly call: boolean;
  readonly register: boolean;
  readonly ask: boolean;
  /** Put all of the list on the call list at once: not when it is longer than anybody can call */
  readonly putAll: boolean;
}

interface AttentionActionsProps {
  readonly row: AttentionRow;
  readonly may: AttentionRights;
}

/** Reasons that one asks all about at once. */
const ASKED_IN_ROUND: readonly AttentionKind[] = ["silent", "ready_to_ask"];

/** What to do about a row: call, mail, register on behalf, ask in a round. */
export function AttentionActions({ row, may }: AttentionActionsProps) {
  const t = useTranslate();
  const subject = t("workbench:mailSubject", { project: row.projectName, municipality: row.name });
  const isObserved = row.origin === "observed";
  const about = <span className="vw-visually-hidden">: {subject}</span>;
  return (
    <ul className="vw-attention__actions">
      {row.callId !== null ? (
        <li>
          <a className="nl-link" href={`/taskforce/bellijst/${row.callId}`}>
            {t("workbench:onList")}
            {about}
          </a>
        </li>
      ) : (
        may.call && (
          <li>
            <button
              className="vw-attention__call"
              type="submit"
              name="een"
              value={row.key}
              aria-label={t("workbench:callWhom", { municipality: row.name, project: row.projectName })}
            >
              {t("workbench:call")}
            </button>
          </li>
        )
      )}
      {row.email !== "" && (
        <li>
          <a className="nl-link" href={`mailto:${row.email}?subject=${encodeURIComponent(subject)}`}>
            {t("workbench:mail")}
            {about}
          </a>
        </li>
      )}
      {may.register && !isObserved && (
        <li>
          <a className="nl-link" href={`/mijn-gemeente/${row.code}/${row.slug}`}>
            {t("workbench:register")}
            {about}
          </a>
        </li>
      )}
      {may.ask && !isObserved && row.reasons.some(({ kind }) => ASKED_IN_ROUND.includes(kind)) && (
        <li>
          <a className="nl-link" href="/taskforce/rondes/nieuw">
            {t("workbench:round")}
            {about}
          </a>
        </li>
      )}
    </ul>
  );
}
