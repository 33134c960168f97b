import { Section } from "#app/components/layout/section.tsx";
import type { AccountState } from "#app/domain/access/account-state.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { ButtonForm } from "./button-form.tsx";
import "./account-forms.css";

interface AccountAccessProps {
  readonly formId: string;
  readonly account: { readonly id: number; readonly state: AccountState };
  readonly sessionCount: number;
  readonly isOwn: boolean;
  readonly hasMail: boolean;
}

/** Sessions, invitation, keeping out, and the way to removal. */
export function AccountAccess({ formId, account, sessionCount, isOwn, hasMail }: AccountAccessProps) {
  const t = useTranslate();
  const format = useFormatter();
  const n = format.number(sessionCount);
  return (
    <Section id="toegang" title={t("administration:account.access")}>
      <ul className="vw-access">
        <li>
          <p>
            {sessionCount === 0
              ? t("administration:account.noSessions")
              : t("administration:account.sessions", { count: sessionCount, n })}
          </p>
          {sessionCount > 0 && (
            <ButtonForm formId={formId} what="sessies" label={t("administration:account.endSessions")} />
          )}
        </li>
        {hasMail && account.state !== "disabled" && (
          <li>
            <ButtonForm formId={formId} what="uitnodigen" label={t("administration:account.invite")} />
          </li>
        )}
        {isOwn ? (
          <li>
            <p>{t("administration:account.own")}</p>
          </li>
        ) : (
          <>
            <li>
              {account.state === "disabled" ? (
                <ButtonForm formId={formId} what="toelaten" label={t("administration:account.reopen")} />
              ) : (
                <>
                  <p>{t("administration:account.closeHint")}</p>
                  <ButtonForm formId={formId} what="blokkeren" label={t("administration:account.close")} />
                </>
              )}
            </li>
            <li>
              <p>{t("administration:account.eraseHint")}</p>
              <a className="nl-link" href={`/beheer/accounts/${account.id}/verwijderen`}>
                {t("administration:account.erase")}
              </a>
            </li>
          </>
        )}
      </ul>
    </Section>
  );
}
