import { SelectField } from "#app/components/forms/select-field.tsx";
import { TextField } from "#app/components/forms/text-field.tsx";
import { FilterForm } from "#app/components/tables/filter-form.tsx";
import { AUDIT_ACTIONS } from "#app/domain/access/audit-action.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { ACTION_PARAM, type AuditLogParams, auditLogSearch } from "#app/urls/audit-log-params.ts";

/** Narrows the audit log down. */
export function AuditFilterForm({ params }: { readonly params: AuditLogParams }) {
  const t = useTranslate();
  const isFiltered = auditLogSearch({ ...params, page: 1 }).size > 0;
  return (
    <FilterForm action="/beheer/logboek" keep={[]} clearHref={isFiltered ? "/beheer/logboek" : null}>
      <TextField
        id="wie"
        name="wie"
        label={t("administration:log.who")}
        hint={t("administration:log.whoHint")}
        value={params.who}
        width={20}
      />
      <SelectField
        id="wat"
        name={ACTION_PARAM.name}
        label={t("administration:log.action")}
        value={params.action ?? ""}
        options={[
          { value: "", label: t("administration:log.all") },
          ...AUDIT_ACTIONS.map((action) => ({
            value: action,
            label: t(`administration:actions.${action}`),
          })),
        ]}
      />
      <TextField
        id="vanaf"
        name="vanaf"
        label={t("administration:log.from")}
        hint={t("administration:log.dayHint")}
        value={params.fromDay ?? ""}
        width={10}
      />
      <TextField
        id="tot"
        name="tot"
        label={t("administration:log.to")}
        value={params.toDay ?? ""}
        width={10}
      />
      <TextField
        id="tekst"
        name="tekst"
        label={t("administration:log.text")}
        hint={t("administration:log.textHint")}
        value={params.text}
        width={20}
      />
    </FilterForm>
  );
}
