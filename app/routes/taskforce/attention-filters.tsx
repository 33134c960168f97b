import { SelectField } from "#app/components/forms/select-field.tsx";
import { FilterForm } from "#app/components/tables/filter-form.tsx";
import { ATTENTION_KINDS } from "#app/domain/attention/attention-reason.ts";
import { SIZE_CLASSES } from "#app/domain/municipality/size-class.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { ATTENTION_PARAM, type AttentionParams } from "#app/urls/attention-params.ts";
import { SIZE_PARAM } from "#app/urls/municipalities-params.ts";

interface AttentionFiltersProps {
  readonly params: AttentionParams;
  readonly projects: readonly { readonly slug: string; readonly name: string }[];
  readonly provinces: readonly string[];
  readonly suppliers: readonly string[];
  /** The list without filters; `null`: no filter is on */
  readonly clearHref: string | null;
}

/** Narrows the attention list down. */
export function AttentionFilters({
  params,
  projects,
  provinces,
  suppliers,
  clearHref,
}: AttentionFiltersProps) {
  const t = useTranslate();
  return (
    <FilterForm action="/taskforce" keep={[]} clearHref={clearHref}>
      <SelectField
        id="filter-reden"
        name={ATTENTION_PARAM.name}
        label={t("workbench:reason")}
        value={params.kind === null ? "" : ATTENTION_PARAM.words[params.kind]}
        options={[
          { value: "", label: t("workbench:allReasons") },
          ...ATTENTION_KINDS.map((kind) => ({
            value: ATTENTION_PARAM.words[kind],
            label: t(`workbench:kinds.${kind}`),
          })),
        ]}
      />
      <SelectField
        id="filter-project"
        name="project"
        label={t("workbench:project")}
        value={params.projectSlug ?? ""}
        options={[
          { value: "", label: t("workbench:allProjects") },
          ...projects.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
      <SelectField
        id="filter-provincie"
        name="provincie"
        label={t("workbench:province")}
        value={params.province ?? ""}
        options={[
          { value: "", label: t("workbench:allProvinces") },
          ...provinces.map((name) => ({ value: name, label: name })),
        ]}
      />
      <SelectField
        id="filter-grootte"
        name={SIZE_PARAM.name}
        label={t("workbench:size")}
        value={params.size === null ? "" : SIZE_PARAM.words[params.size]}
        options={[
          { value: "", label: t("workbench:allSizes") },
          ...SIZE_CLASSES.map(({ key }) => ({
            value: SIZE_PARAM.words[key],
            label: t(`workbench:sizes.${key}`),
          })),
        ]}
      />
      {suppliers.length > 0 && (
        <SelectField
          id="filter-leverancier"
          name="leverancier"
          label={t("workbench:supplier")}
          value={params.supplier ?? ""}
          options={[
            { value: "", label: t("workbench:allSuppliers") },
            ...suppliers.map((name) => ({ value: name, label: name })),
          ]}
        />
      )}
    </FilterForm>
  );
}
