import { TextLink } from "#app/components/layout/text-link.tsx";
import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { OriginMark } from "#app/components/tile/origin-mark.tsx";
import { statusWord } from "#app/components/tile/status-word.ts";
import type { Day } from "#app/domain/day.ts";
import type { ChangeCount } from "#app/domain/participation/changes-between.ts";
import type { Status } from "#app/domain/participation/status.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { ProjectChange } from "#app/presenters/changes-view.ts";
import type { ChangesPeriod } from "#app/urls/changes-params.ts";

const NEW_STATUSES: readonly Status[] = [
  "live",
  "implementing",
  "committed",
  "exploring",
  "stopped",
  "declined",
  "none",
];

interface ProjectChangesProps {
  readonly projects: readonly ProjectChange[];
  /** Both ends of the period, as short words for the heads */
  readonly from: string;
  readonly to: string;
  /** Whether those ends are days, or moments of knowing */
  readonly kind: ChangesPeriod["kind"];
  /** The day of the figures in links to projects */
  readonly on: Day;
}

/** Every project before and after: how many used it, and what municipalities did. */
export function ProjectChanges({ projects, from, to, kind, on }: ProjectChangesProps) {
  const t = useTranslate();
  const format = useFormatter();
  const counts = ({ live, total }: ProjectChange["after"]) =>
    t("changes:ofTotal", { live: format.number(live), total: format.number(total) });
  const headOf = (day: string) => t(kind === "days" ? "changes:inUseOn" : "changes:inUseKnownOn", { day });
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
      label: headOf(from),
      before: `${from}:`,
      onPhone: "detail",
      isNumeric: true,
      cell: ({ before }) => (before === null ? t("changes:notStarted") : counts(before)),
    },
    {
      key: "to",
      label: headOf(to),
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
          : byNewStatus(moves)
              .map(({ status, count }) =>
                t("changes:moved", { n: format.number(count), to: statusWord(t, status, origin) }),
              )
              .join(" · "),
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

/** From how far they came is told per municipality; in use comes first, then downward. */
function byNewStatus(moves: readonly ChangeCount[]): { readonly status: Status; readonly count: number }[] {
  return NEW_STATUSES.map((status) => ({
    status,
    count: moves.filter(({ toStatus }) => toStatus === status).reduce((sum, { count }) => sum + count, 0),
  })).filter(({ count }) => count > 0);
}
