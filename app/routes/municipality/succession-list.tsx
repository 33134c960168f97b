import { TextLink } from "#app/components/layout/text-link.tsx";
import type { Day } from "#app/domain/day.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { methodHref } from "#app/urls/method-anchors.ts";
import { predecessorText, type SuccessionLine, splitAtPlaces, successorText } from "./succession-text.ts";
import "./succession-list.css";

interface SuccessionListProps {
  readonly name: string;
  readonly predecessors: readonly SuccessionLine[];
  readonly successors: readonly SuccessionLine[];
  readonly today: Day;
  /** Query of the day of the figures, kept in links */
  readonly search: string;
}

/** Where a municipality came from and what became of it, with links. */
export function SuccessionList({ name, predecessors, successors, today, search }: SuccessionListProps) {
  const t = useTranslate();
  const format = useFormatter();
  const lines = [
    ...predecessors.map((line) => ({ line, text: predecessorText(t, format, name, line, today) })),
    ...successors.map((line) => ({ line, text: successorText(t, format, name, line, today) })),
  ];
  return (
    <>
      <ul className="vw-succession">
        {lines.map(({ line, text }) => (
          <li key={`${line.on} ${text}`}>
            {splitAtPlaces(text).map((part) => {
              const other = typeof part === "number" ? line.municipalities[part] : undefined;
              return other === undefined ? (
                part
              ) : (
                <TextLink key={other.code} to={`/gemeenten/${other.code}${search}`}>
                  {other.name}
                </TextLink>
              );
            })}
          </li>
        ))}
      </ul>
      {predecessors.length > 0 && (
        <p className="vw-source">
          {t("municipality:inheritNote", { name })}{" "}
          <TextLink to={methodHref("reorganisations", search)}>{t("municipality:inheritLink")}</TextLink>
        </p>
      )}
    </>
  );
}
