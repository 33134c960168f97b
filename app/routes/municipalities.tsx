import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DownloadLine } from "#app/components/layout/download-line.tsx";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { SearchForm } from "#app/components/layout/search-form.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { Pagination } from "#app/components/tables/pagination.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { readMunicipalitiesPage } from "#app/presenters/municipalities-page.server.ts";
import { withQuestionMark } from "#app/presenters/page-frame.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { publicPageHeaders } from "#app/server/public-page-headers.ts";
import { municipalitiesSearch } from "#app/urls/municipalities-params.ts";
import { MunicipalitiesSource } from "./municipalities/municipalities-source.tsx";
import { MunicipalityFilters } from "./municipalities/municipality-filters.tsx";
import { MunicipalityGroups } from "./municipalities/municipality-groups.tsx";
import { MunicipalityList } from "./municipalities/municipality-list.tsx";
import { TileDefinitions } from "./municipalities/project-tiles.tsx";
import { SearchResults } from "./municipalities/search-results.tsx";
import { PageTitle } from "./text/page-title.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await readMunicipalitiesPage(new URL(request.url), context);
  if ("redirectTo" in page) throw redirect(page.redirectTo);
  return page;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const headers = publicPageHeaders;

export default function Municipalities() {
  const {
    frame,
    finding,
    params,
    absent,
    list,
    provinces,
    countByProvince,
    projectNames,
    on,
    today,
    permanentHref,
  } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormatter();
  const { search } = frame.header;
  const figures = [...new URLSearchParams(search)];
  const hrefFor = (changed: Partial<typeof params>) =>
    `/gemeenten${withQuestionMark(new URLSearchParams([...figures, ...municipalitiesSearch({ ...params, ...changed })]))}`;
  const isGrouped = params.sort.by === "province" && params.text === "";
  const isFiltered = params.province !== null || params.size !== null;
  const caption = t("municipalities:caption", { day: format.day(on) });
  const rows = (
    <>
      {list.rows.length > 0 && (
        <>
          {projectNames.length > 0 && (
            <MunicipalitiesSource {...{ projectNames, search }} isOwnRegister={frame.footer.isOwnRegister} />
          )}
          {isGrouped ? (
            <MunicipalityGroups {...{ caption, countByProvince, search }} rows={list.rows} />
          ) : (
            <MunicipalityList caption={caption} rows={list.rows} search={search} hasProvince />
          )}
        </>
      )}
      <Pagination
        page={list.page}
        pageSize={list.pageSize}
        totalCount={list.total}
        hrefFor={(page) => hrefFor({ page })}
      />
      {list.total > 0 && (
        <DownloadLine
          subject={caption}
          permanentHref={permanentHref}
          downloads={(["csv", "ods"] as const).map((format) => ({
            format: format.toUpperCase(),
            href: hrefFor({ page: 1 }).replace("/gemeenten", `/gemeenten/tabel.${format}`),
          }))}
        />
      )}
    </>
  );
  return (
    <PageShell {...frame}>
      <TileDefinitions />
      <PageTitle title={t("municipalities:title")} lead={finding} />
      <div className="vw-municipality-search">
        <SearchForm
          id="zoek-gemeente"
          text={params.text}
          keep={figures}
          hint={t("municipalities:searchHint")}
        />
      </div>
      {params.text !== "" ? (
        <SearchResults
          text={params.text}
          foundCount={list.total}
          absent={absent}
          today={today}
          search={search}
          allHref={`/gemeenten${search}`}
        >
          {rows}
        </SearchResults>
      ) : (
        <Section id="lijst" title={t("municipalities:filtersTitle")}>
          <MunicipalityFilters
            params={params}
            provinces={provinces}
            keep={figures}
            clearHref={isFiltered ? hrefFor({ province: null, size: null, page: 1 }) : null}
          />
          {list.total === 0 && <p>{t("municipalities:emptyFilter", { day: format.day(on) })}</p>}
          {rows}
        </Section>
      )}
    </PageShell>
  );
}
