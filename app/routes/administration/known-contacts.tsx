import { Section } from "#app/components/layout/section.tsx";
import { DataTable } from "#app/components/tables/data-table.tsx";
import { useTranslate } from "#app/i18n/use-translate.ts";

interface KnownContactsProps {
  readonly contacts: readonly {
    readonly about: string;
    readonly name: string;
    readonly email: string;
    readonly phone: string;
  }[];
  /** Everything that a contact can be for */
  readonly subjects: readonly { readonly value: string; readonly label: string }[];
}

/** Contacts of one municipality, each with the way to change it. */
export function KnownContacts({ contacts, subjects }: KnownContactsProps) {
  const t = useTranslate();
  const labelOf = (about: string) => subjects.find(({ value }) => value === about)?.label ?? about;
  return (
    <Section id="bekend" title={t("administration:contact.known")}>
      {contacts.length === 0 ? (
        <p>{t("administration:contact.none")}</p>
      ) : (
        <DataTable
          caption={<span className="vw-visually-hidden">{t("administration:contact.known")}</span>}
          rows={contacts}
          keyOf={({ about }) => about}
          columns={[
            {
              key: "about",
              label: t("administration:contact.columns.about"),
              cell: ({ about }) => labelOf(about),
              onPhone: "name",
            },
            {
              key: "name",
              label: t("administration:contact.columns.name"),
              cell: ({ name }) => name,
              onPhone: "status",
            },
            {
              key: "email",
              label: t("administration:contact.columns.email"),
              cell: ({ email }) => email,
              onPhone: "detail",
            },
            {
              key: "phone",
              label: t("administration:contact.columns.phone"),
              cell: ({ phone }) => phone,
              onPhone: "detail",
            },
            {
              key: "change",
              label: t("administration:contact.columns.change"),
              cell: ({ about }) => (
                <a
                  className="nl-link"
                  href={`?wijzig=${encodeURIComponent(about)}#invullen`}
                  aria-label={t("administration:contact.changeOf", { about: labelOf(about) })}
                >
                  {t("administration:contact.change")}
                </a>
              ),
              onPhone: "detail",
            },
          ]}
        />
      )}
    </Section>
  );
}
