import { SelectField } from "#app/components/forms/select-field.tsx";
import { TextField } from "#app/components/forms/text-field.tsx";
import { FilterForm } from "#app/components/tables/filter-form.tsx";
import { ACCOUNT_STATES } from "#app/domain/access/account-state.ts";
import { ROLES } from "#app/domain/access/role.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { type AccountsParams, accountsSearch, ROLE_PARAM, STATE_PARAM } from "#app/urls/accounts-params.ts";

/** Narrows the list of accounts down. */
export function AccountsFilter({ params }: { readonly params: AccountsParams }) {
  const t = useTranslate();
  const all = { value: "", label: t("administration:accounts.all") };
  const isFiltered = accountsSearch({ ...params, page: 1 }).size > 0;
  return (
    <FilterForm action="/beheer/accounts" keep={[]} clearHref={isFiltered ? "/beheer/accounts" : null}>
      <TextField
        id="zoek"
        name="zoek"
        type="search"
        label={t("administration:accounts.search")}
        value={params.text}
        width={24}
      />
      <SelectField
        id="rol"
        name={ROLE_PARAM.name}
        label={t("administration:accounts.role")}
        value={params.role === null ? "" : ROLE_PARAM.words[params.role]}
        options={[
          all,
          ...ROLES.map((role) => ({
            value: ROLE_PARAM.words[role],
            label: t(`administration:roles.${role}`),
          })),
        ]}
      />
      <TextField
        id="gemeente"
        name="gemeente"
        label={t("administration:accounts.municipality")}
        value={params.municipality}
        width={16}
      />
      <SelectField
        id="stand"
        name={STATE_PARAM.name}
        label={t("administration:accounts.state")}
        value={params.state === null ? "" : STATE_PARAM.words[params.state]}
        options={[
          all,
          ...ACCOUNT_STATES.map((state) => ({
            value: STATE_PARAM.words[state],
            label: t(`administration:states.${state}`),
          })),
        ]}
      />
    </FilterForm>
  );
}
