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
      <Choice
        name="provincie"
        label={t("municipalities:province")}
        chosen={params.province ?? ""}
        options={[["", t("municipalities:allProvinces")], ...provinces.map((name) => [name, name] as const)]}
      />
      <Choice
        name={SIZE_PARAM.name}
        label={t("municipalities:size")}
        chosen={params.size === null ? "" : SIZE_PARAM.words[params.size]}
        options={[
          ["", t("municipalities:allSizes")],
          ...SIZE_CLASSES.map(
            ({ key }) => [SIZE_PARAM.words[key], t(`municipalities:sizes.${key}`)] as const,
          ),
        ]}
      />
      <Choice
        name={MUNICIPALITIES_SORT_PARAM.name}
        label={t("municipalities:sort")}
        chosen={`${params.sort.descending ? "-" : ""}${MUNICIPALITIES_SORT_PARAM.words[params.sort.by]}`}
        options={MUNICIPALITIES_SORTS.map((by) => [orderWord(by), t(`municipalities:sorts.${by}`)] as const)}
      />
    </FilterForm>
  );
}

/** Numbers are asked for from large to small, names from A. */
function orderWord(by: (typeof MUNICIPALITIES_SORTS)[number]): string {
  const word = MUNICIPALITIES_SORT_PARAM.words[by];
  return by === "inhabitants" || by === "live" ? `-${word}` : word;
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  /** Value that is chosen now; empty: all */
  readonly chosen: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

function Choice({ name, label, chosen, options }: ChoiceProps) {
  return (
    <div>
      <label className="utrecht-form-label" htmlFor={`filter-${name}`}>
        {label}
      </label>
      <select
        className="utrecht-select utrecht-select--html-select"
        id={`filter-${name}`}
        name={name}
        defaultValue={chosen}
        key={chosen}
      >
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
