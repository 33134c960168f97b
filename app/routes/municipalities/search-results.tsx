import type { ReactNode } from "react";
import { Section } from "#app/components/layout/section.tsx";
import type { Day } from "#app/domain/day.ts";
import type { ReorganisationKind } from "#app/domain/municipality/municipality.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { AbsentMunicipality } from "./absent-municipality.tsx";

interface SearchResultsProps {
  readonly text: string;
  readonly foundCount: number;
  readonly absent: readonly {
    readonly code: string;
    readonly name: string;
    readonly kind: "gone" | "notYet";
    readonly changedOn: Day;
    readonly reorganisation: ReorganisationKind | null;
    readonly inItsPlace: readonly { readonly code: string; readonly name: string }[];
  }[];
  readonly today: Day;
  /** Query of the day of the figures, kept in links */
  readonly search: string;
  /** The whole list, without the text */
  readonly allHref: string;
  /** The municipalities of the day that were found */
  readonly children: ReactNode;
}

/** What a search found: municipalities of the day, and names that are none with who stands for them. */
export function SearchResults({
  text,
  foundCount,
  absent,
  today,
  search,
  allHref,
  children,
}: SearchResultsProps) {
  const t = useTranslate();
  const format = useFormatter();
  const count = foundCount + absent.length;
  const title =
    count === 0
      ? t("municipalities:resultsNone", { text })
      : t("municipalities:resultsFor", { count, n: format.number(count), text });
  return (
    <Section id="gevonden" title={title} link={{ to: allHref, label: t("municipalities:clearFilters") }}>
      {count === 0 && <p>{t("municipalities:noResultsAdvice")}</p>}
      {absent.length > 0 && (
        <ul className="vw-absent-list">
          {absent.map((one) => (
            <AbsentMunicipality key={one.code} {...one} today={today} search={search} />
          ))}
        </ul>
      )}
      {children}
    </Section>
  );
}
