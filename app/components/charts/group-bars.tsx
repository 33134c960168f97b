import type { ReactNode } from "react";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import "./group-bars.css";

export interface GroupBar {
  readonly key: string;
  /** Name of the group, or a link with it */
  readonly name: ReactNode;
  readonly live: number;
  readonly total: number;
}

export interface GroupBarsProps {
  /** What is counted, per what: caption of the table, for who cannot see the heading above it */
  readonly caption: string;
  /** Head of the column of names: "Provincie" */
  readonly groupWord: string;
  readonly groups: readonly GroupBar[];
}

const HEIGHT = 10;

/** Live out of all per group, a bar each; the bars are shares, the numbers beside them the counts. */
export function GroupBars({ caption, groupWord, groups }: GroupBarsProps) {
  const t = useTranslate();
  const format = useFormatter();
  return (
    <table className="vw-group-bars">
      <caption className="vw-visually-hidden">{caption}</caption>
      <thead className="vw-visually-hidden">
        <tr>
          <th scope="col">{groupWord}</th>
          <td />
          <th scope="col">{t("chart:liveOfAll")}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ key, name, live, total }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className="vw-group-bars__bar">
              <svg width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
                <rect className="vw-group-bars__live" width={shareOf(live, total)} height={HEIGHT} />
                <rect className="vw-group-bars__whole" width="100%" height={HEIGHT} />
              </svg>
            </td>
            <td className="vw-group-bars__count">
              {t("chart:ofTotal", { n: format.number(live), total: format.number(total) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function shareOf(live: number, total: number): string {
  return `${total === 0 ? 0 : Math.round((live / total) * 10_000) / 100}%`;
}
