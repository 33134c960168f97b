import { GroupBars } from "#app/components/charts/group-bars.tsx";
import { TextLink } from "#app/components/layout/text-link.tsx";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { ProjectStanding } from "#app/presenters/project-standing.ts";

interface HomeOverviewProps {
  readonly standings: readonly ProjectStanding[];
  /** Query of the day with its question mark; empty: today */
  readonly search: string;
}

/** The projects below, each in one line: so that the first screen tells where all of them stand. */
export function HomeOverview({ standings, search }: HomeOverviewProps) {
  const t = useTranslate();
  return (
    <section className="vw-home-overview" aria-labelledby="overzicht">
      <h2 id="overzicht">{t("home:overviewTitle")}</h2>
      <GroupBars
        caption={t("home:overviewTitle")}
        groupWord={t("home:overviewWord")}
        groups={standings.map(({ slug, name, live, municipalityCount }) => ({
          key: slug,
          name: <TextLink to={`/projecten/${slug}${search}`}>{name}</TextLink>,
          live,
          total: municipalityCount,
        }))}
      />
    </section>
  );
}
