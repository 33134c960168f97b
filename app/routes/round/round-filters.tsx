import { SelectField } from "#app/components/forms/select-field.tsx";
import { FilterForm } from "#app/components/tables/filter-form.tsx";
import { SIZE_CLASSES } from "#app/domain/municipality/size-class.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { SIZE_PARAM } from "#app/urls/municipalities-params.ts";
import { ANSWER_PARAM, type AnswerChoice, type RoundParams } from "#app/urls/round-params.ts";

interface RoundFiltersProps {
  readonly action: string;
  readonly params: RoundParams;
  readonly provinces: readonly string[];
  /** The list without filters; `null`: no filter is on */
  readonly clearHref: string | null;
}

const CHOICES: readonly AnswerChoice[] = ["unfinished", "missing", "partly", "late", "on_time", "all"];

/** Narrows the list of a round down. */
export function RoundFilters({ action, params, provinces, clearHref }: RoundFiltersProps) {
  const t = useTranslate();
  return (
    <FilterForm action={action} keep={[]} clearHref={clearHref}>
      <SelectField
        id="filter-antwoord"
        name={ANSWER_PARAM.name}
        label={t("rounds:list.answer")}
        value={ANSWER_PARAM.words[params.answer]}
        options={CHOICES.map((choice) => ({
          value: ANSWER_PARAM.words[choice],
          label: t(`rounds:choices.${choice}`),
        }))}
      />
      <SelectField
        id="filter-provincie"
        name="provincie"
        label={t("rounds:groups.province")}
        value={params.province ?? ""}
        options={[
          { value: "", label: t("rounds:list.allProvinces") },
          ...provinces.map((name) => ({ value: name, label: name })),
        ]}
      />
      <SelectField
        id="filter-grootte"
        name={SIZE_PARAM.name}
        label={t("rounds:groups.size")}
        value={params.size === null ? "" : SIZE_PARAM.words[params.size]}
        options={[
          { value: "", label: t("rounds:list.allSizes") },
          ...SIZE_CLASSES.map(({ key }) => ({
            value: SIZE_PARAM.words[key],
            label: t(`rounds:sizes.${key}`),
          })),
        ]}
      />
    </FilterForm>
  );
}
