import { Pagination } from "#app/components/tables/pagination.tsx";
import type { Day } from "#app/domain/day.ts";
import type { ExistingPage } from "#app/presenters/municipality-page.server.ts";
import type { MunicipalityParams } from "#app/urls/municipality-params.ts";
import { MunicipalityProjects } from "./municipality-projects.tsx";

interface ListedProjectsProps {
  readonly page: Pick<ExistingPage, "name" | "rows" | "periodsBySlug" | "pages">;
  /** Day the statuses are about */
  readonly on: Day;
  /** Query of the day of the figures, kept in links */
  readonly search: string;
  readonly hrefFor: (changed: Partial<MunicipalityParams>) => string;
}

/** The projects of a municipality, the most relevant first, in pages. */
export function ListedProjects({ page, on, search, hrefFor }: ListedProjectsProps) {
  const { name, rows, periodsBySlug, pages } = page;
  return (
    <>
      <MunicipalityProjects {...{ name, on, rows, periodsBySlug, search }} />
      <Pagination {...pages} hrefFor={(number) => hrefFor({ page: number })} />
    </>
  );
}
