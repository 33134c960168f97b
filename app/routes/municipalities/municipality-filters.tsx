import { SelectField } from "#app/components/forms/select-field.tsx";
import { FilterForm } from "#app/components/tables/filter-form.tsx";
import { SIZE_CLASSES } from "#app/domain/municipality/size-class.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import {
  MUNICIPALITIES_SORT_PARAM,
  MUNICIPALITIES_SORTS,
  type MunicipalitiesParams,
  SIZE_PARAM,
} from "#app/urls/municipalities-params.ts";

interface MunicipalityFiltersProps {
  readonly params: MunicipalitiesParams;
  readonly provinces: readonly string[];
  /** Parameters kept: the day of the figures */
  readonly keep: readonly (readonly [name: string, value: string])[];
  /** The list without filters; `null`: no filter is on */
  readonly clearHref: string | null;
}

/** Narrows the list down to a province or a size, and puts it in another order. */
export function MunicipalityFilters({ params, provinces, keep, clearHref }: MunicipalityFiltersProps) {
  const t = useTranslate();
  return (
    <FilterForm action="/gemeenten" keep={keep} clearHref={clearHref}>
      <SelectField
        id="filter-provincie"
        name="provincie"
        label={t("municipalities:province")}
        value={params.province ?? ""}
        options={[
          { value: "", label: t("municipalities:allProvinces") },
          ...provinces.map((name) => ({ value: name, label: name })),
        ]}
      />
      <SelectField
        id="filter-grootte"
        name={SIZE_PARAM.name}
        label={t("municipalities:size")}
        value={params.size === null ? "" : SIZE_PARAM.words[params.size]}
        options={[
          { value: "", label: t("municipalities:allSizes") },
          ...SIZE_CLASSES.map(({ key }) => ({
            value: SIZE_PARAM.words[key],
            label: t(`municipalities:sizes.${key}`),
          })),
        ]}
      />
      <SelectField
        id="filter-volgorde"
        name={MUNICIPALITIES_SORT_PARAM.name}
        label={t("municipalities:sort")}
        value={`${params.sort.descending ? "-" : ""}${MUNICIPALITIES_SORT_PARAM.words[params.sort.by]}`}
        options={MUNICIPALITIES_SORTS.map((by) => ({
          value: orderWord(by),
          label: t(`municipalities:sorts.${by}`),
        }))}
      />
    </FilterForm>
  );
}

/** Numbers are asked for from large to small, names from A. */
function orderWord(by: (typeof MUNICIPALITIES_SORTS)[number]): string {
  const word = MUNICIPALITIES_SORT_PARAM.words[by];
  return by === "inhabitants" || by === "live" ? `-${word}` : word;
}
