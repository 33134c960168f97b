import { TextLink } from "#app/components/layout/text-link.tsx";
import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { OriginMark } from "#app/components/tile/origin-mark.tsx";
import { statusWord } from "#app/components/tile/status-word.ts";
import type { Day } from "#app/domain/day.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { ProjectChange } from "#app/presenters/changes-view.ts";

interface ProjectChangesProps {
  readonly projects: readonly ProjectChange[];
  /** Both ends of the period, as short words for the heads */
  readonly from: string;
  readonly to: string;
  /** The day of the figures in links to projects */
  readonly on: Day;
}

/** Every project before and after: how many used it, and what municipalities did. */
export function ProjectChanges({ projects, from, to, on }: ProjectChangesProps) {
  const t = useTranslate();
  const format = useFormatter();
  const counts = ({ live, total }: ProjectChange["after"]) =>
    t("changes:ofTotal", { live: format.number(live), total: format.number(total) });
  const columns: Column<ProjectChange>[] = [
    {
      key: "project",
      label: t("changes:project"),
      onPhone: "name",
      cell: ({ slug, name }) => <TextLink to={`/projecten/${slug}?peildatum=${on}`}>{name}</TextLink>,
    },
    {
      key: "difference",
      label: t("changes:difference"),
      onPhone: "status",
      isNumeric: true,
      cell: ({ before, after }) => {
        const difference = after.live - (before?.live ?? 0);
        return <strong>{difference === 0 ? t("changes:noDifference") : format.signed(difference)}</strong>;
      },
    },
    {
      key: "from",
      label: t("changes:inUseOn", { day: from }),
      before: `${from}:`,
      onPhone: "detail",
      isNumeric: true,
      cell: ({ before }) => (before === null ? t("changes:notStarted") : counts(before)),
    },
    {
      key: "to",
      label: t("changes:inUseOn", { day: to }),
      before: `${to}:`,
      onPhone: "detail",
      isNumeric: true,
      cell: ({ after }) => counts(after),
    },
    {
      key: "moves",
      label: t("changes:moves"),
      onPhone: "detail",
      cell: ({ moves, origin }) =>
        moves.length === 0
          ? t("changes:noMoves")
          : moves
              .map(({ fromStatus, toStatus, count }) =>
                t("changes:moved", {
                  n: format.number(count),
                  from: statusWord(t, fromStatus, origin),
                  to: statusWord(t, toStatus, origin),
                }),
              )
              .join("; "),
    },
    {
      key: "origin",
      label: t("changes:origin"),
      onPhone: "detail",
      cell: ({ origin }) => <OriginMark origin={origin} />,
    },
  ];
  return (
    <DataTable
      caption={<span className="vw-visually-hidden">{t("changes:projectsCaption", { from, to })}</span>}
      columns={columns}
      rows={projects}
      keyOf={({ slug }) => slug}
    />
  );
}
