import { CountryMap } from "#app/components/maps/country-map.tsx";
import { countIn, type FillLevel, fillLevels } from "#app/components/maps/fill-levels.ts";
import type { Formatter } from "#app/format/formatter.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { HomeView } from "#app/presenters/home-view.ts";

interface HomeMapProps {
  readonly view: Omit<HomeView, "shown">;
}

/** How many projects each municipality uses: as a map, or in numbers where the register has no map. */
export function HomeMap({ view }: HomeMapProps) {
  const t = useTranslate();
  const format = useFormatter();
  const { map, projectCount, municipalityCount, distribution, on } = view;
  if (municipalityCount === 0 || projectCount === 0) return null;
  const levels = fillLevels(projectCount).map((level) => ({
    key: level.from,
    projects: levelText(level, format),
    maximum: level.to,
    count: countIn(distribution, level),
  }));
  if (map.gridOn === null) return <Distribution levels={levels} />;
  const list = format.list(
    levels.map(({ projects, maximum, count }) =>
      t("home:mapSummaryItem", {
        count,
        n: format.number(count),
        projects: t("counted:projects", { count: maximum, n: projects }),
      }),
    ),
  );
  return (
    <div className="vw-home-answer__map">
      <h2 className="vw-home-answer__map-title">{t("home:mapTitle")}</h2>
      <CountryMap
        label={t("home:mapSummary", { total: format.number(municipalityCount), list })}
        tiles={map.tiles}
        projectCount={projectCount}
        distribution={distribution}
        on={on}
        gridOn={map.gridOn}
        withoutTile={map.withoutTile}
        landmarkCodes={map.landmarkCodes}
      />
    </div>
  );
}

interface Level {
  readonly key: number;
  /** Number of projects, or the first and last of them */
  readonly projects: string;
  /** Municipalities */
  readonly count: number;
}

function Distribution({ levels }: { readonly levels: readonly Level[] }) {
  const t = useTranslate();
  const format = useFormatter();
  return (
    <div className="vw-home-answer__map">
      <p>{t("home:noMap")}</p>
      <table className="utrecht-table vw-plain-table vw-home-distribution">
        <caption className="utrecht-table__caption">{t("home:distributionCaption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("home:distributionProjects")}</th>
            <th scope="col">{t("home:distributionMunicipalities")}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map(({ key, projects, count }) => (
            <tr key={key}>
              <th scope="row">{projects}</th>
              <td>{format.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function levelText({ from, to }: FillLevel, format: Formatter): string {
  return from === to ? format.number(to) : `${format.number(from)}–${format.number(to)}`;
}
