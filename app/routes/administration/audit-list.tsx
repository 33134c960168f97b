import type { ReactNode } from "react";
import { DataTable } from "#app/components/tables/data-table.tsx";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { AuditLine } from "#app/presenters/administration-audit-line.ts";
import { LinkOrText } from "./link-or-text.tsx";
import "./audit-list.css";

interface AuditListProps {
  readonly lines: readonly AuditLine[];
  readonly caption: ReactNode;
  readonly empty: string;
}

/** Lines of the audit log. */
export function AuditList({ lines, caption, empty }: AuditListProps) {
  const t = useTranslate();
  return (
    <div className="vw-audit">
      <DataTable
        caption={caption}
        rows={lines}
        keyOf={({ id }) => String(id)}
        empty={empty}
        columns={[
          {
            key: "action",
            label: t("administration:log.columns.action"),
            cell: ({ action }) => action,
            onPhone: "name",
          },
          {
            key: "who",
            label: t("administration:log.columns.who"),
            cell: ({ who }) => <LinkOrText {...who} />,
            onPhone: "status",
          },
          {
            key: "subject",
            label: t("administration:log.columns.subject"),
            cell: ({ subject, detail }) =>
              subject.text === "" && detail === "" ? null : (
                <>
                  <LinkOrText {...subject} />
                  {detail && <span className="vw-audit__detail">{detail}</span>}
                </>
              ),
            onPhone: "detail",
          },
          {
            key: "at",
            label: t("administration:log.columns.at"),
            cell: ({ at }) => at,
            onPhone: "detail",
          },
          {
            key: "network",
            label: t("administration:log.columns.network"),
            before: t("administration:log.networkBefore"),
            cell: ({ network }) => network,
            onPhone: "detail",
          },
        ]}
      />
    </div>
  );
}
