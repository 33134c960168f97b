import { HiddenFormId } from "#app/components/forms/hidden-form-id.tsx";
import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { StatusLabel } from "#app/components/tile/status-label.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { AttentionRow } from "#app/presenters/attention-page.server.ts";
import { AttentionActions, type AttentionRights } from "./attention-actions.tsx";
import "./attention-list.css";

interface AttentionListProps {
  readonly caption: string;
  readonly rows: readonly AttentionRow[];
  /** Of all pages together */
  readonly total: number;
  /** Address of the list as it is narrowed down */
  readonly action: string;
  /** Boxes that were ticked before */
  readonly ticked: readonly string[];
  readonly formId: string;
  readonly may: AttentionRights;
}

/** Who needs attention and why, with boxes to put them on the call list. */
export function AttentionList({ caption, rows, total, action, ticked, formId, may }: AttentionListProps) {
  const t = useTranslate();
  const format = useFormatter();
  const columns: Column<AttentionRow>[] = [
    {
      key: "municipality",
      label: t("workbench:municipality"),
      onPhone: "name",
      cell: (row) => (
        <div className="vw-attention__name">
          {may.call && (
            <span className="vw-attention__box">
              <input
                type="checkbox"
                name="kies"
                value={row.key}
                defaultChecked={ticked.includes(row.key)}
                aria-label={t("workbench:choose", { municipality: row.name, project: row.projectName })}
              />
            </span>
          )}
          <span>
            <a className="nl-link" href={`/gemeenten/${row.code}`}>
              {row.name}
            </a>
            <span className="vw-attention__note">{row.province}</span>
          </span>
        </div>
      ),
    },
    {
      key: "status",
      label: t("workbench:status"),
      onPhone: "detail",
      cell: (row) => (
        <div className="vw-attention__status">
          <a className="nl-link" href={`/projecten/${row.slug}`}>
            {row.projectName}
          </a>
          <StatusLabel status={row.status} origin={row.origin} />
          {row.since !== null && (
            <span className="vw-attention__note">
              {t("workbench:since", { day: format.shortDay(row.since) })}
            </span>
          )}
        </div>
      ),
    },
    {
      key: "why",
      label: t("workbench:why"),
      onPhone: "detail",
      cell: (row) => (
        <ul className="vw-attention__reasons">
          {row.reasons.map(({ kind, words }) => (
            <li key={kind}>{words}</li>
          ))}
        </ul>
      ),
    },
    {
      key: "action",
      label: t("workbench:action"),
      onPhone: "detail",
      cell: (row) => <AttentionActions row={row} may={may} />,
    },
  ];
  const table = (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      keyOf={(row) => row.key}
      empty={t("workbench:emptyFilter")}
    />
  );
  if (!may.call || rows.length === 0) return <div className="vw-attention">{table}</div>;
  return (
    <form className="vw-attention" id="kies" method="post" action={action}>
      <HiddenFormId value={formId} />
      {table}
      <div className="vw-attention__buttons">
        <button className="nl-button nl-button--primary" type="submit">
          {t("workbench:putOnList")}
        </button>
        {may.putAll && (
          <button className="nl-button nl-button--secondary" type="submit" name="alles" value="ja">
            {t("workbench:putAllOnList", { count: total, n: format.number(total) })}
          </button>
        )}
      </div>
    </form>
  );
}
