import { SearchForm } from "#app/components/layout/search-form.tsx";
import { TextLink } from "#app/components/layout/text-link.tsx";
import { OriginMark } from "#app/components/tile/origin-mark.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { homeSentence } from "#app/presenters/home-sentence.ts";
import type { HomeView } from "#app/presenters/home-view.ts";
import { numberWord } from "#app/presenters/number-word.ts";
import type { ProjectStanding } from "#app/presenters/project-standing.ts";
import { methodHref } from "#app/urls/method-anchors.ts";
import { HomeMap } from "./home-map.tsx";
import { HomeOverview } from "./home-overview.tsx";

/** Less is written as 0.0, which tells nothing that the number of municipalities without any does not. */
const LEAST_AVERAGE = 0.05;

interface HomeAnswerProps {
  readonly view: Omit<HomeView, "shown">;
  readonly standings: readonly ProjectStanding[];
  /** Query of the day with its question mark; empty: today */
  readonly search: string;
}

/** Where the movement stands, in a sentence, a map and a search. */
export function HomeAnswer({ view, standings, search }: HomeAnswerProps) {
  const t = useTranslate();
  const format = useFormatter();
  const isExample = view.origins.some(({ origin }) => origin === "example");
  const sources = view.origins.flatMap(({ origin, names }) =>
    origin === "observed" ? names : [t(origin === "example" ? "home:exampleSource" : "home:reportedSource")],
  );
  return (
    <div className="vw-home-answer">
      <div className="vw-home-answer__text">
        <h1 className="vw-answer">{homeSentence(view, t, format)}</h1>
        <HomeLead view={view} isExample={isExample} />
        <p className="vw-source">
          {t("home:counted", { day: format.day(view.on) })}{" "}
          {sources.length > 0 && t("home:sourceLabel", { sources: format.list(sources) })}{" "}
          <TextLink to={methodHref("coverage", search)}>{t("home:counting")}</TextLink>
        </p>
      </div>
      <div className="vw-home-answer__search">
        <SearchForm id="zoek-gemeente" keep={[...new URLSearchParams(search)]} />
      </div>
      {standings.length > 1 && <HomeOverview standings={standings} search={search} />}
      <HomeMap view={view} />
    </div>
  );
}

function HomeLead({
  view,
  isExample,
}: {
  readonly view: HomeAnswerProps["view"];
  readonly isExample: boolean;
}) {
  const t = useTranslate();
  const format = useFormatter();
  const { average, withoutAnyCount, projectCount, municipalityCount, paces } = view;
  if (municipalityCount === 0 || projectCount === 0) return null;
  const n = format.number(withoutAnyCount);
  const paceList = format.list(
    paces.map(({ pace, count }) => t(`home:paceList.${pace}`, { count, n: numberWord(t, format, count) })),
  );
  return (
    <p className="vw-lead">
      {projectCount > 1 && (
        <>
          {withoutAnyCount === 0
            ? t("home:withoutAnyNone")
            : t("home:withoutAny", { count: withoutAnyCount, n })}{" "}
          {average !== null &&
            average >= LEAST_AVERAGE &&
            `${t("home:average", { average: format.decimal(average, 1) })} `}
          {t("home:paces", { projects: numberWord(t, format, projectCount), list: paceList })}{" "}
        </>
      )}
      {isExample && <OriginMark origin="example" />}
    </p>
  );
}
