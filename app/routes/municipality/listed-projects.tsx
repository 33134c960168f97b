import { TextLink } from "#app/components/layout/text-link.tsx";
import type { Day } from "#app/domain/day.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { ExistingPage } from "#app/presenters/municipality-page.server.ts";
import type { MunicipalityParams } from "#app/urls/municipality-params.ts";
import { MunicipalityProjects } from "./municipality-projects.tsx";

interface ListedProjectsProps {
  readonly page: Pick<
    ExistingPage,
    "name" | "rows" | "spansBySlug" | "hiddenCount" | "firstCount" | "params"
  >;
  /** Day the statuses are about */
  readonly on: Day;
  /** Query of the day of the figures, kept in links */
  readonly search: string;
  readonly hrefFor: (changed: Partial<MunicipalityParams>) => string;
}

/** The projects of a municipality: the most relevant ones, and a link to all. */
export function ListedProjects({ page, on, search, hrefFor }: ListedProjectsProps) {
  const t = useTranslate();
  const format = useFormatter();
  const { name, rows, spansBySlug, hiddenCount, firstCount, params } = page;
  return (
    <>
      <MunicipalityProjects {...{ name, on, rows, spansBySlug, search }} />
      {hiddenCount > 0 && (
        <p className="vw-more">
          <TextLink to={hrefFor({ listsAll: true })}>
            {t("municipality:moreProjects", { count: hiddenCount, n: format.number(hiddenCount) })}
          </TextLink>
        </p>
      )}
      {params.listsAll && rows.length > firstCount && (
        <p className="vw-more">
          <TextLink to={hrefFor({ listsAll: false })}>
            {t("municipality:fewerProjects", { n: format.number(firstCount) })}
          </TextLink>
        </p>
      )}
    </>
  );
}
