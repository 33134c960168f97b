import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { CallListRow } from "#app/presenters/call-list.server.ts";
import "./call-table.css";

interface CallTableProps {
  readonly caption: string;
  readonly rows: readonly CallListRow[];
}

/** Whom to call about what, who does it, and what came of it. */
export function CallTable({ caption, rows }: CallTableProps) {
  const t = useTranslate();
  const format = useFormatter();
  const columns: Column<CallListRow>[] = [
    {
      key: "municipality",
      label: t("calls:municipality"),
      onPhone: "name",
      cell: (row) => (
        <>
          <a className="nl-link" href={`/taskforce/bellijst/${row.id}`}>
            {row.name}
            <span className="vw-visually-hidden">, </span>
          </a>
          <span className="vw-calls__note">{row.projectName}</span>
        </>
      ),
    },
    {
      key: "why",
      label: t("calls:why"),
      onPhone: "detail",
      cell: (row) => row.reason,
    },
    {
      key: "contact",
      label: t("calls:contact"),
      onPhone: "detail",
      cell: (row) =>
        row.contact === null ? (
          <span className="vw-calls__note">{t("calls:noContact")}</span>
        ) : (
          <>
            {row.contact.name}
            {row.contact.phone === "" ? (
              <span className="vw-calls__note">{t("calls:noPhone")}</span>
            ) : (
              <a className="nl-link vw-calls__phone" href={`tel:${row.contact.phone.replace(/[^\d+]/g, "")}`}>
                {row.contact.phone}
              </a>
            )}
          </>
        ),
    },
    {
      key: "who",
      label: t("calls:who"),
      before: `${t("calls:who")}:`,
      onPhone: "detail",
      cell: (row) => row.assignedTo ?? t("calls:nobody"),
    },
    {
      key: "last",
      label: t("calls:last"),
      before: `${t("calls:last")}:`,
      onPhone: "detail",
      cell: (row) =>
        row.last === null ? (
          t("calls:notCalled")
        ) : (
          <>
            {t(`calls:outcomes.${row.last.outcome}`)}
            <span className="vw-calls__note">{format.shortDay(row.last.on)}</span>
          </>
        ),
    },
    {
      key: "next",
      label: t("calls:next"),
      before: `${t("calls:next")}:`,
      onPhone: "detail",
      cell: (row) => nextOf(row),
    },
  ];
  return (
    <div className="vw-calls">
      <DataTable caption={caption} columns={columns} rows={rows} keyOf={(row) => String(row.id)} />
    </div>
  );

  function nextOf({ closedOn, nextOn, nextStep, isOverdue }: CallListRow) {
    if (closedOn !== null) return t("calls:closed", { day: format.shortDay(closedOn) });
    if (nextOn === null && nextStep === "") return null;
    return (
      <>
        {nextStep}
        {nextOn !== null && (
          <span className={isOverdue ? "vw-calls__overdue" : "vw-calls__note"}>
            {t(isOverdue ? "calls:overdue" : "calls:nextOn", { day: format.shortDay(nextOn) })}
          </span>
        )}
      </>
    );
  }
}
