import { DataTable } from "#app/components/tables/data-table.tsx";
import type { Day } from "#app/domain/day.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { DeskPeer } from "#app/presenters/desk-peers-page.server.ts";

interface PeerTableProps {
  readonly peers: readonly DeskPeer[];
  readonly project: string;
  readonly today: Day;
}

/** Municipalities that are live, why they are worth calling, and whom to ask for. */
export function PeerTable({ peers, project, today }: PeerTableProps) {
  const t = useTranslate();
  const format = useFormatter();
  return (
    <DataTable
      caption={t("desk:peers.caption", { project, day: format.day(today) })}
      rows={peers}
      keyOf={({ code }) => code}
      columns={[
        {
          key: "municipality",
          label: t("desk:peers.municipality"),
          onPhone: "name",
          cell: ({ code, name }) => <a href={`/gemeenten/${code}`}>{name}</a>,
        },
        {
          key: "why",
          label: t("desk:peers.why"),
          onPhone: "status",
          cell: ({ reasons }) =>
            reasons.length === 0
              ? t("desk:peers.elsewhere")
              : reasons.map((reason) => t(`desk:peers.reasons.${reason}`)).join(", "),
        },
        {
          key: "since",
          label: t("desk:peers.since"),
          before: t("desk:peers.since").toLowerCase(),
          onPhone: "detail",
          cell: ({ since }) => since && format.shortDay(since),
        },
        {
          key: "supplier",
          label: t("desk:peers.supplier"),
          before: t("desk:peers.supplier").toLowerCase(),
          onPhone: "detail",
          cell: ({ supplier }) => supplier,
        },
        {
          key: "contact",
          label: t("desk:peers.contact"),
          onPhone: "detail",
          cell: ({ contact }) => <ContactOf contact={contact} />,
        },
      ]}
    />
  );
}

function ContactOf({ contact }: Pick<DeskPeer, "contact">) {
  const t = useTranslate();
  if (contact === null) return <span className="vw-same">{t("desk:peers.noContact")}</span>;
  const { name, email, phone } = contact;
  return (
    <>
      {name}
      <span className="vw-desk-note">
        {email !== "" && <a href={`mailto:${email}`}>{email}</a>}
        {email !== "" && " · "}
        {phone === "" ? t("desk:peers.noPhone") : <a href={`tel:${phone.replace(/[^\d+]/g, "")}`}>{phone}</a>}
      </span>
    </>
  );
}
