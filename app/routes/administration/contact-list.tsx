import { DataTable } from "#app/components/tables/data-table.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { ContactLine } from "#app/presenters/administration-contact-list.ts";

interface ContactListProps {
  readonly lines: readonly ContactLine[];
  readonly caption: string;
}

/** Municipalities with whom to call there. */
export function ContactList({ lines, caption }: ContactListProps) {
  const t = useTranslate();
  const format = useFormatter();
  return (
    <DataTable
      caption={caption}
      rows={lines}
      keyOf={({ code }) => code}
      empty={t("administration:contacts.empty")}
      columns={[
        {
          key: "municipality",
          label: t("administration:contacts.columns.municipality"),
          cell: ({ code, municipality }) => (
            <a className="nl-link" href={`/beheer/contacten/${code}`}>
              {municipality}
            </a>
          ),
          onPhone: "name",
        },
        {
          key: "contact",
          label: t("administration:contacts.columns.contact"),
          cell: ({ general }) => general?.name ?? t("administration:contacts.nobody"),
          onPhone: "status",
        },
        {
          key: "email",
          label: t("administration:contacts.columns.email"),
          cell: ({ general }) => general && <span className="vw-list-address">{general.email}</span>,
          onPhone: "detail",
        },
        {
          key: "phone",
          label: t("administration:contacts.columns.phone"),
          cell: ({ general }) => general?.phone ?? null,
          onPhone: "detail",
        },
        {
          key: "projects",
          label: t("administration:contacts.columns.projects"),
          cell: ({ projectCount }) =>
            projectCount === 0
              ? null
              : t("administration:contacts.projects", {
                  count: projectCount,
                  n: format.number(projectCount),
                }),
          onPhone: "detail",
        },
      ]}
    />
  );
}
