import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { OriginMark } from "#app/components/tile/origin-mark.tsx";
import { StatusTile } from "#app/components/tile/status-tile.tsx";
import { statusWord } from "#app/components/tile/status-word.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { DeskHead } from "#app/presenters/desk-frame.server.ts";
import type { DeskPage } from "#app/presenters/desk-page.server.ts";
import type { DeskRow } from "#app/presenters/desk-row.server.ts";
import "#app/components/tile/status-label.css";
import { EntryForm } from "./entry-form.tsx";

interface DeskProjectsProps {
  readonly desk: DeskHead;
  readonly rows: readonly DeskRow[];
  /** The form that is open in place; `null`: none */
  readonly form: DeskPage["form"];
  /** Whether entries wait for a second pair of eyes */
  readonly waits: boolean;
}

/** Every project of a municipality on one screen; changing one opens its form under it. */
export function DeskProjects({ desk, rows, form, waits }: DeskProjectsProps) {
  const { code, name, today } = desk;
  const t = useTranslate();
  const format = useFormatter();
  const columns: Column<DeskRow>[] = [
    {
      key: "project",
      label: t("desk:table.project"),
      onPhone: "name",
      cell: (row) => (
        <span id={row.slug}>
          {row.name} <OriginMark origin={row.origin} />
        </span>
      ),
    },
    {
      key: "status",
      label: t("desk:table.status"),
      onPhone: "status",
      cell: (row) => <StatusOf row={row} />,
    },
    {
      key: "since",
      label: t("desk:table.since"),
      before: t("desk:table.since").toLowerCase(),
      onPhone: "detail",
      cell: ({ since }) => since && <span className="vw-whole-day">{format.shortDay(since)}</span>,
    },
    {
      key: "plan",
      label: t("desk:table.plan"),
      before: t("desk:table.plan").toLowerCase(),
      onPhone: "detail",
      cell: ({ plannedLiveOn, reviewOn }) =>
        plannedLiveOn ? (
          <span className="vw-whole-day">{format.shortDay(plannedLiveOn)}</span>
        ) : (
          reviewOn && t("desk:table.reviewOn", { day: format.shortDay(reviewOn) })
        ),
    },
    {
      key: "heard",
      label: t("desk:table.heard"),
      before: t("desk:table.heard").toLowerCase(),
      onPhone: "detail",
      cell: ({ heardOn, heardBy }) =>
        heardOn === null
          ? t("desk:table.never")
          : t("desk:table.heardBy", { day: format.shortDay(heardOn), by: heardBy }),
    },
    {
      key: "supplier",
      label: t("desk:table.supplier"),
      before: t("desk:table.supplier").toLowerCase(),
      onPhone: "detail",
      cell: ({ supplier }) => supplier,
    },
    {
      key: "change",
      label: t("desk:table.change"),
      onPhone: "detail",
      cell: (row) => <Actions code={code} row={row} />,
    },
  ];
  return (
    <div className="vw-desk-projects">
      <DataTable
        caption={
          <span className="vw-visually-hidden">
            {t("desk:table.caption", { name, day: format.day(today) })}
          </span>
        }
        columns={columns}
        rows={rows}
        keyOf={({ slug }) => slug}
        below={({ slug }) =>
          form !== null && form.slug === slug ? (
            <div className="vw-entry">
              <h3>{t("desk:form.title", { project: form.name })}</h3>
              <EntryForm
                form={form}
                reply={null}
                waits={waits}
                cancelHref={`/mijn-gemeente/${code}#${slug}`}
              />
            </div>
          ) : null
        }
        empty={t("desk:table.none")}
      />
    </div>
  );
}

function StatusOf({ row }: { readonly row: DeskRow }) {
  const { status, origin, isStale, derivedFrom, waitingCount, isDisputed } = row;
  const t = useTranslate();
  const format = useFormatter();
  const notes = [
    ...(derivedFrom.length > 0 ? [t("status:derivedFrom", { names: format.list(derivedFrom) })] : []),
    ...(isStale ? [t("status:stale")] : []),
    ...(isDisputed ? [t("desk:table.disputed")] : []),
    ...(waitingCount > 0 ? [t("desk:table.waiting", { count: waitingCount })] : []),
  ];
  return (
    <span className="vw-status-label">
      <StatusTile status={status} size={20} isStale={isStale} isDerived={derivedFrom.length > 0} />
      <span>
        {statusWord(t, status, origin)}
        {notes.map((note) => (
          <span className="vw-desk-note" key={note}>
            {note}
          </span>
        ))}
      </span>
    </span>
  );
}

function Actions({ code, row }: { readonly code: string; readonly row: DeskRow }) {
  const t = useTranslate();
  const { slug, name } = row;
  return (
    <span className="vw-desk-actions">
      {row.mayChange && (
        <a
          className="nl-link vw-desk-action"
          href={`/mijn-gemeente/${code}?wijzig=${slug}#${slug}`}
          aria-label={t("desk:table.changeOf", { project: name })}
        >
          {t("desk:table.change")}
        </a>
      )}
      <a
        className="nl-link vw-desk-action"
        href={`/mijn-gemeente/${code}/${slug}`}
        aria-label={t("desk:table.detailsOf", { project: name })}
      >
        {t("desk:table.details")}
      </a>
      {!row.mayChange && <span className="vw-desk-note">{t("desk:table.observed")}</span>}
    </span>
  );
}
