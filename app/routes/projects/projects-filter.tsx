import { SelectField } from "#app/components/forms/select-field.tsx";
import { FilterForm } from "#app/components/tables/filter-form.tsx";
import { PACES } from "#app/domain/portfolio/pace.ts";
import { FIELDS, PHASES } from "#app/domain/portfolio/project.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { withQuestionMark } from "#app/presenters/page-frame.ts";
import {
  FIELD_PARAM,
  PACE_PARAM,
  PHASE_PARAM,
  PROJECT_SORT_PARAM,
  PROJECT_SORTS,
  type ProjectsParams,
} from "#app/urls/projects-params.ts";
import { writeSort } from "#app/urls/sort-param.ts";

interface ProjectsFilterProps {
  readonly params: ProjectsParams;
  readonly figuresQuery: [string, string][];
}

/** Chooses projects by field, phase and pace, and their order. */
export function ProjectsFilter({ params, figuresQuery }: ProjectsFilterProps) {
  const t = useTranslate();
  const { field, phase, pace, sort } = params;
  const isFiltered = field !== null || phase !== null || pace !== null;
  const any = { value: "", label: t("projects:any") };
  const sortOptions = PROJECT_SORTS.flatMap((by) => {
    const label = t(`projects:sortOption.${by}`);
    return [
      { value: writeSort(PROJECT_SORT_PARAM, { by, descending: false }), label },
      {
        value: writeSort(PROJECT_SORT_PARAM, { by, descending: true }),
        label: t("projects:sortDescending", { by: label }),
      },
    ];
  });
  return (
    <FilterForm
      action="/projecten"
      keep={figuresQuery}
      clearHref={isFiltered ? `/projecten${withQuestionMark(new URLSearchParams(figuresQuery))}` : null}
    >
      <SelectField
        id="domein"
        name={FIELD_PARAM.name}
        label={t("projects:field")}
        value={field === null ? "" : FIELD_PARAM.words[field]}
        options={[
          any,
          ...FIELDS.map((key) => ({ value: FIELD_PARAM.words[key], label: t(`projects:fieldName.${key}`) })),
        ]}
      />
      <SelectField
        id="fase"
        name={PHASE_PARAM.name}
        label={t("projects:phase")}
        value={phase === null ? "" : PHASE_PARAM.words[phase]}
        options={[
          any,
          ...PHASES.map((key) => ({ value: PHASE_PARAM.words[key], label: t(`projects:phaseName.${key}`) })),
        ]}
      />
      <SelectField
        id="tempo"
        name={PACE_PARAM.name}
        label={t("projects:pace")}
        value={pace === null ? "" : PACE_PARAM.words[pace]}
        options={[
          any,
          ...PACES.map((key) => ({ value: PACE_PARAM.words[key], label: t(`status:pace.${key}`) })),
        ]}
      />
      <SelectField
        id="sorteer"
        name={PROJECT_SORT_PARAM.name}
        label={t("projects:sort")}
        value={writeSort(PROJECT_SORT_PARAM, sort)}
        options={sortOptions}
      />
    </FilterForm>
  );
}
