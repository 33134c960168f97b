import type { ReactNode } from "react";
import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { type AnswerCounts, completeCount } from "#app/domain/round/round-progress.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";

interface Group {
  readonly key: string;
  /** Name, or a link that narrows the list down to it */
  readonly name: ReactNode;
  readonly counts: AnswerCounts;
}

interface RoundGroupsProps {
  readonly caption: string;
  /** Head of the first column: "Provincie" */
  readonly groupWord: string;
  readonly groups: readonly Group[];
}

/** How far the municipalities of each group are. */
export function RoundGroups({ caption, groupWord, groups }: RoundGroupsProps) {
  const t = useTranslate();
  const format = useFormatter();
  const number = (key: string, label: string, count: (counts: AnswerCounts) => number): Column<Group> => ({
    key,
    label,
    isNumeric: true,
    onPhone: "detail",
    after: label.toLowerCase(),
    cell: ({ counts }) => format.number(count(counts)),
  });
  const columns: Column<Group>[] = [
    { key: "name", label: groupWord, onPhone: "name", cell: ({ name }) => name },
    {
      key: "complete",
      label: t("rounds:figures.complete"),
      isNumeric: true,
      onPhone: "status",
      cell: ({ counts }) =>
        t("rounds:groups.ofTotal", {
          n: format.number(completeCount(counts)),
          total: format.number(counts.asked),
        }),
    },
    number("late", t("rounds:groups.late"), ({ late }) => late),
    number("partly", t("rounds:groups.partly"), ({ partly }) => partly),
    number("missing", t("rounds:groups.missing"), ({ missing }) => missing),
  ];
  return <DataTable caption={caption} columns={columns} rows={groups} keyOf={({ key }) => key} />;
}
