import { SelectField } from "#app/components/forms/select-field.tsx";
import { TextField } from "#app/components/forms/text-field.tsx";
import { FilterForm } from "#app/components/tables/filter-form.tsx";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { type ContactsParams, contactsSearch, PRESENCE_PARAM } from "#app/urls/contacts-params.ts";

/** Narrows the list of contacts down. */
export function ContactsFilter({ params }: { readonly params: ContactsParams }) {
  const t = useTranslate();
  const isFiltered = contactsSearch({ ...params, page: 1 }).size > 0;
  const { words } = PRESENCE_PARAM;
  return (
    <FilterForm action="/beheer/contacten" keep={[]} clearHref={isFiltered ? "/beheer/contacten" : null}>
      <TextField
        id="zoek"
        name="zoek"
        type="search"
        label={t("administration:contacts.search")}
        value={params.text}
        width={24}
      />
      <SelectField
        id="toon"
        name={PRESENCE_PARAM.name}
        label={t("administration:contacts.show")}
        value={params.presence === null ? "" : words[params.presence]}
        options={[
          { value: "", label: t("administration:contacts.all") },
          { value: words.with, label: t("administration:contacts.with") },
          { value: words.without, label: t("administration:contacts.without") },
        ]}
      />
    </FilterForm>
  );
}
