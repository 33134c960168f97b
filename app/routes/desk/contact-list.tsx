import { SubmitRow } from "#app/components/forms/submit-row.tsx";
import { type FormView, formView } from "#app/forms/form-view.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { DeskContact } from "#app/presenters/desk-settings-page.server.ts";
import { ContactFields } from "./contact-fields.tsx";

interface ContactListProps {
  readonly action: string;
  readonly contacts: readonly DeskContact[];
  /** Slug of the project whose form is open, empty for the general contact; `null`: none */
  readonly opened: string | null;
  /** What was refused; `null`: nothing */
  readonly view: FormView | null;
}

/** Whom to call, in general and for each project; changing one opens its form in place. */
export function ContactList({ action, contacts, opened, view }: ContactListProps) {
  const t = useTranslate();
  return (
    <ul className="vw-desk-list">
      {contacts.map((contact) => {
        const title = contact.name ?? t("desk:settings.general");
        const { contact_naam: name, contact_email: email, contact_telefoon: phone } = contact;
        return (
          <li
            key={contact.slug}
            className={contact.slug === opened ? "" : "vw-contact"}
            id={`contact-${contact.slug}`}
          >
            <h3>{title}</h3>
            {contact.slug === opened ? (
              <form className="vw-form vw-desk-form" method="post" action={action}>
                <input type="hidden" name="project" value={contact.slug} />
                <ContactFields
                  view={
                    view ??
                    formView(null, { contact_naam: name, contact_email: email, contact_telefoon: phone })
                  }
                  legend={t("desk:settings.contactChangeOf", { project: title })}
                  hint={t("desk:settings.contactEmptyHint")}
                />
                <SubmitRow
                  label={t("desk:settings.contactSave")}
                  link={{ href: action, label: t("desk:form.cancel") }}
                />
              </form>
            ) : (
              <p>
                {name === ""
                  ? t(
                      contact.slug === ""
                        ? "desk:settings.contactNone"
                        : "desk:settings.contactOfProjectNone",
                    )
                  : [name, email, phone].filter(Boolean).join(" · ")}
                <br />
                <a
                  className="nl-link vw-desk-action"
                  href={`${action}?contact=${contact.slug}#contact-${contact.slug}`}
                  aria-label={t("desk:settings.contactChangeOf", { project: title })}
                >
                  {name === "" ? t("desk:settings.contactAdd") : t("desk:settings.contactChange")}
                </a>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
