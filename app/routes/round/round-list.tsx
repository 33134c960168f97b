import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { dayOfInstant } from "#app/domain/day.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { RoundRow } from "#app/presenters/round-page.server.ts";
import "./round-list.css";

interface RoundListProps {
  readonly caption: string;
  readonly rows: readonly RoundRow[];
  readonly mayRegister: boolean;
}

/** Municipalities with what is missing and whom to call about it. */
export function RoundList({ caption, rows, mayRegister }: RoundListProps) {
  const t = useTranslate();
  const format = useFormatter();
  const columns: Column<RoundRow>[] = [
    {
      key: "name",
      label: t("rounds:list.municipality"),
      onPhone: "name",
      cell: ({ code, name, province }) => (
        <>
          <a className="nl-link" href={mayRegister ? `/mijn-gemeente/${code}` : `/gemeenten/${code}`}>
            {name}
          </a>
          <span className="vw-round-list__note">{province}</span>
        </>
      ),
    },
    {
      key: "state",
      label: t("rounds:list.answer"),
      onPhone: "status",
      cell: ({ state, completedAt }) => (
        <>
          {t(`rounds:states.${state}`)}
          {completedAt !== null && (
            <span className="vw-round-list__note">{format.shortDay(dayOfInstant(completedAt))}</span>
          )}
        </>
      ),
    },
    {
      key: "open",
      label: t("rounds:list.open"),
      onPhone: "detail",
      cell: ({ state, open }) => {
        if (open.length === 0) return null;
        return state === "missing"
          ? t("rounds:list.everything", { count: open.length, n: format.number(open.length) })
          : format.list(open);
      },
    },
    {
      key: "contact",
      label: t("rounds:list.contact"),
      onPhone: "detail",
      cell: ({ contact }) => <ContactCell contact={contact} />,
    },
  ];
  return (
    <div className="vw-round-list">
      <DataTable
        caption={caption}
        columns={columns}
        rows={rows}
        keyOf={({ code }) => code}
        empty={t("rounds:list.empty")}
      />
    </div>
  );
}

function ContactCell({ contact }: Pick<RoundRow, "contact">) {
  const t = useTranslate();
  if (contact === null) return <>{t("rounds:list.noContact")}</>;
  const { name, email, phone } = contact;
  return (
    <>
      {name}
      <span className="vw-round-list__note">
        {phone === "" ? (
          t("rounds:list.noPhone")
        ) : (
          <a href={`tel:${phone.replace(/[^\d+]/g, "")}`}>{phone}</a>
        )}
      </span>
      {email !== "" && (
        <span className="vw-round-list__note">
          <a className="nl-link" href={`mailto:${email}`}>
            {email}
          </a>
        </span>
      )}
    </>
  );
}
