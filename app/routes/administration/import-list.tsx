import { DataTable } from "#app/components/tables/data-table.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { LinkOrText, type PossibleLink } from "./link-or-text.tsx";
import "./audit-list.css";

interface ReadFile {
  readonly id: number;
  readonly name: string;
  /** Page about it; `null`: there is none for this reader */
  readonly href: string | null;
  /** Its kind, or what became of it */
  readonly about: string;
  readonly who: PossibleLink;
  readonly at: string;
  readonly rowCount: number;
  readonly hash: string;
  /** `null`: it brought no events */
  readonly revisions: string | null;
}

interface ImportListProps {
  readonly files: readonly ReadFile[];
  readonly caption: string;
  /** Head of the column with kind or outcome */
  readonly aboutLabel: string;
  readonly empty: string;
}

/** Files that were read, with what makes them known again. */
export function ImportList({ files, caption, aboutLabel, empty }: ImportListProps) {
  const t = useTranslate();
  const format = useFormatter();
  if (files.length === 0) return <p>{empty}</p>;
  return (
    <div className="vw-audit">
      <DataTable
        caption={<span className="vw-visually-hidden">{caption}</span>}
        rows={files}
        keyOf={({ id }) => String(id)}
        columns={[
          {
            key: "file",
            label: t("administration:imports.columns.file"),
            cell: ({ name, href, hash }) => (
              <>
                <LinkOrText text={name} href={href} />
                <span className="vw-audit__detail">
                  {t("administration:imports.hashBefore")} <span title={hash}>{hash.slice(0, 16)}…</span>
                </span>
              </>
            ),
            onPhone: "name",
          },
          { key: "about", label: aboutLabel, cell: ({ about }) => about, onPhone: "status" },
          {
            key: "at",
            label: t("administration:imports.columns.at"),
            cell: ({ at }) => at,
            onPhone: "detail",
          },
          {
            key: "who",
            label: t("administration:imports.columns.who"),
            cell: ({ who }) => <LinkOrText {...who} />,
            onPhone: "detail",
          },
          {
            key: "rows",
            label: t("administration:imports.columns.rows"),
            isNumeric: true,
            after: t("administration:imports.rowsAfter"),
            cell: ({ rowCount }) => format.number(rowCount),
            onPhone: "detail",
          },
          {
            key: "revisions",
            label: t("administration:imports.columns.revisions"),
            cell: ({ revisions }) => revisions ?? t("administration:imports.none"),
            onPhone: "detail",
          },
        ]}
      />
    </div>
  );
}
