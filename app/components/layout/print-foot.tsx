import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import "./print-foot.css";

interface PrintFootProps {
  readonly on: Day | null;
  readonly knownAt: Instant | null;
  readonly url: string;
}

/** Day, known-at and address at the foot of every sheet of paper. */
export function PrintFoot({ on, knownAt, url }: PrintFootProps) {
  const t = useTranslate();
  const format = useFormatter();
  return (
    <>
      <div className="vw-print-room" />
      <p className="vw-print-only vw-print-foot">
        {on !== null && `${t("layout:day.on")} ${format.day(on)}`}
        {knownAt !== null && ` ${t("layout:day.knownAt")} ${format.instant(knownAt)}`}
        {on !== null && " · "}
        {url}
      </p>
    </>
  );
}
