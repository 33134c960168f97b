import { MAIL_FAULTS } from "#app/domain/mail/mail-state.ts";
import type { OutboxMail } from "#app/domain/mail/outbox-mail.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";

type Progress = Pick<OutboxMail, "state" | "sentAt" | "failedAt" | "claimedAt" | "notBefore" | "lastError">;

/** How a mail stands, in words: when, and what another server said. */
export function MailStateText({ mail }: { readonly mail: Progress }) {
  const { state, sentAt, failedAt, claimedAt, notBefore, lastError } = mail;
  const t = useTranslate();
  const format = useFormatter();
  const at = {
    sent: sentAt,
    failed: failedAt,
    unknown: failedAt,
    sending: claimedAt,
    waiting: null,
    retrying: notBefore,
  }[state];
  const fault = MAIL_FAULTS.find((known) => known === lastError);
  return (
    <>
      {t(`mail:states.${state}`)}
      {at !== null && <span className="vw-mail-note">{format.instant(at)}</span>}
      {lastError !== null && (
        <span className="vw-mail-note">
          {fault === undefined ? t("mail:serverSaid", { error: lastError }) : t(`mail:faults.${fault}`)}
        </span>
      )}
    </>
  );
}
