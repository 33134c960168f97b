import { StatusLabel } from "#app/components/tile/status-label.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { CallPage } from "#app/presenters/call-page.server.ts";
import "./call.css";

/** Whom to call, why, and how it stands: beside the form. */
export function CallFacts({ page }: { readonly page: CallPage }) {
  const t = useTranslate();
  const format = useFormatter();
  const { contact, state, code, slug } = page;
  return (
    <div className="vw-call-facts">
      <section aria-labelledby="contact">
        <h2 id="contact">{t("calls:contact")}</h2>
        {contact === null ? (
          <p>{t("calls:noContact")}</p>
        ) : (
          <>
            <p className="vw-call-facts__name">{contact.name}</p>
            <p>
              {contact.phone === "" ? (
                t("calls:noPhone")
              ) : (
                <a className="nl-link" href={`tel:${contact.phone.replace(/[^\d+]/g, "")}`}>
                  {contact.phone}
                </a>
              )}
            </p>
            {contact.email !== "" && (
              <p>
                <a className="nl-link" href={`mailto:${contact.email}`}>
                  {contact.email}
                </a>
              </p>
            )}
          </>
        )}
      </section>
      <section aria-labelledby="waarom">
        <h2 id="waarom">{t("calls:why")}</h2>
        <p className="vw-call-facts__note">
          {t("calls:onListSince", { day: format.day(page.createdOn), name: page.createdBy })}
        </p>
        <ul>
          {page.reasons.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="stand">
        <h2 id="stand">{t("calls:now")}</h2>
        <p>
          <StatusLabel status={state.status} origin={page.origin} />
        </p>
        {state.since !== null && <p>{t("workbench:since", { day: format.day(state.since) })}</p>}
        {state.plannedLiveOn !== null && (
          <p>{t("calls:planFor", { day: format.day(state.plannedLiveOn) })}</p>
        )}
        {page.mayRegister && (
          <p>
            <a className="nl-link" href={`/mijn-gemeente/${code}/${slug}`}>
              {t("calls:register")}
            </a>
          </p>
        )}
        <p>
          <a className="nl-link" href={`/gemeenten/${code}`}>
            {t("calls:page", { municipality: page.name })}
          </a>
        </p>
      </section>
    </div>
  );
}
