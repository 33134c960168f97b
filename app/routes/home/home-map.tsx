import { CountryMap } from "#app/components/maps/country-map.tsx";
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
  if (map.gridOn === null) return <Distribution distribution={distribution} />;
  const list = format.list(
    distribution.map((count, projects) =>
      t("home:mapSummaryItem", {
        count,
        n: format.number(count),
        projects: t("counted:projects", { count: projects, n: format.number(projects) }),
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

function Distribution({ distribution }: { readonly distribution: readonly number[] }) {
  const t = useTranslate();
  const format = useFormatter();
  return (
    <div className="vw-home-answer__map">
      <p>{t("home:noMap")}</p>
      <table className="utrecht-table vw-plain-table">
        <caption className="utrecht-table__caption">{t("home:distributionCaption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("home:distributionProjects")}</th>
            <th scope="col">{t("home:distributionMunicipalities")}</th>
          </tr>
        </thead>
        <tbody>
          {distribution.map((count, projects) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the index is the number of projects
            <tr key={projects}>
              <th scope="row">{format.number(projects)}</th>
              <td>{format.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
