import { SelectField } from "#app/components/forms/select-field.tsx";
import { TextField } from "#app/components/forms/text-field.tsx";
import { FilterForm } from "#app/components/tables/filter-form.tsx";
import { statusWord } from "#app/components/tile/status-word.ts";
import { STATUSES } from "#app/domain/participation/status.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { projectSearch, STATUS_PARAM } from "#app/urls/project-params.ts";
import type { ProjectData } from "../project.tsx";
import { projectHref } from "./project-href.ts";

interface MunicipalityFilterProps {
  readonly data: ProjectData;
  /** The form may stand above the map and above the table */
  readonly idPrefix: string;
  /** Part of the page to come back to */
  readonly anchor: string;
  /** Whether a name can be asked for: a map is not searched by name */
  readonly hasName: boolean;
}

const NO_FILTER = { status: null, province: null, name: "", page: 1 } as const;

/** Narrows map and table down to a status, a province, a name. */
export function MunicipalityFilter({ data, idPrefix, anchor, hasName }: MunicipalityFilterProps) {
  const t = useTranslate();
  const { facts, measures, params, figuresQuery, spread } = data;
  const kept = projectSearch({ ...params, ...NO_FILTER, name: hasName ? "" : params.name });
  const isFiltered = params.status !== null || params.province !== null || params.name !== "";
  const statuses = STATUSES.filter((status) => measures.counts[status] > 0 || status === params.status);
  return (
    <FilterForm
      action={`/projecten/${facts.slug}#${anchor}`}
      label={t(hasName ? "project:table.filter" : "project:map.filter")}
      keep={[...figuresQuery, ...kept]}
      clearHref={isFiltered ? `${projectHref(data, NO_FILTER)}#${anchor}` : null}
    >
      {hasName && (
        <TextField
          id={`${idPrefix}-naam`}
          name="naam"
          label={t("project:table.nameFilter")}
          value={params.name}
          type="search"
          width={20}
        />
      )}
      <SelectField
        id={`${idPrefix}-status`}
        name={STATUS_PARAM.name}
        label={t("project:map.status")}
        value={params.status === null ? "" : STATUS_PARAM.words[params.status]}
        options={[
          { value: "", label: t("project:map.allStatuses") },
          ...statuses.map((status) => ({
            value: STATUS_PARAM.words[status],
            label: statusWord(t, status, facts.origin),
          })),
        ]}
      />
      {spread.provinceNames.length > 1 && (
        <SelectField
          id={`${idPrefix}-provincie`}
          name="provincie"
          label={t("project:map.province")}
          value={params.province ?? ""}
          options={[
            { value: "", label: t("project:map.allProvinces") },
            ...spread.provinceNames.map((name) => ({ value: name, label: name })),
          ]}
        />
      )}
    </FilterForm>
  );
}
