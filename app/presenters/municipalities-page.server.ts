import { existingOn } from "#app/domain/municipality/register.ts";
import { formatter } from "#app/format/formatter.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { figuresSearch } from "#app/urls/figures-params.ts";
import { municipalitiesSearch } from "#app/urls/municipalities-params.ts";
import { portfolioExtent } from "./example-extent.ts";
import { countLivePairs, findStatuses, liveCount } from "./municipalities-figures.server.ts";
import { municipalitiesFinding } from "./municipalities-finding.ts";
import { provincesOn } from "./municipalities-list.ts";
import { readMunicipalitiesRequest } from "./municipalities-request.server.ts";
import { pageFrame, permanentHref, withQuestionMark } from "./page-frame.ts";
import { pageOf } from "./page-of.ts";

const PAGE_SIZE = 100;

/**
 * Everything the list of municipalities shows, or the address of the one municipality that a search found.
 *
 * @throws a 400 answer when the address is wrong
 */
export async function readMunicipalitiesPage(url: URL, context: AppContext) {
  const input = await readMunicipalitiesRequest(url, context);
  const { figures, params, register, projects, options, found, allStatuses, municipalities } = input;
  if (found && found.exact !== null) {
    return { redirectTo: `/gemeenten/${found.exact}${withQuestionMark(figuresSearch(figures))}` };
  }
  const { db, language } = context;
  const { on } = figures;
  const page = pageOf(municipalities, params.page, PAGE_SIZE);
  const codes = page.items.map(({ code }) => code);
  const statusesByCode = allStatuses ?? (await findStatuses(db, register, options, codes));
  const municipalityCount = existingOn(register, on).length;
  const today = context.clock.today();
  const t = translateFor(language);
  const format = formatter(language);
  const own = municipalitiesSearch(params);
  return {
    frame: pageFrame({
      url,
      context,
      figures,
      register,
      section: "municipalities",
      own,
      example: portfolioExtent(projects, language),
    }),
    title: t("municipalities:metaTitle", { day: format.day(on) }),
    description: t("municipalities:metaDescription", {
      day: format.day(on),
      total: format.number(municipalityCount),
    }),
    canonical: `${url.origin}/gemeenten`,
    finding: municipalitiesFinding(t, format, {
      on,
      today,
      livePairs: await countLivePairs(db, register, options),
      municipalityCount,
      projectCount: projects.length,
    }),
    params,
    absent: found?.absent ?? [],
    list: {
      rows: page.items.map((row) => {
        const statuses = statusesByCode.get(row.code) ?? [];
        return { ...row, live: liveCount(statuses), statuses };
      }),
      page: page.page,
      pageSize: PAGE_SIZE,
      total: page.total,
    },
    provinces: provincesOn(register, on),
    countByProvince: countBy(municipalities.map(({ province }) => province)),
    projectNames: projects.map(({ name }) => name[language]),
    on,
    today,
    permanentHref: permanentHref({ url, context, figures, own }),
  };
}

function countBy(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
