import { FormPage } from "#app/components/forms/form-page.tsx";
import { HiddenFormId } from "#app/components/forms/hidden-form-id.tsx";
import { SubmitRow } from "#app/components/forms/submit-row.tsx";
import { DataTable } from "#app/components/tables/data-table.tsx";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { DeskConflict } from "#app/presenters/desk-conflict.server.ts";

interface StaleChoiceProps {
  readonly conflict: DeskConflict;
  readonly project: string;
  /** Where the form is sent again */
  readonly action: string;
  /** Where one goes who keeps what the other registered */
  readonly keepHref: string;
}

/** Two people at once: the other's change beside one's own, and the choice between them. */
export function StaleChoice({ conflict, project, action, keepHref }: StaleChoiceProps) {
  const t = useTranslate();
  const { name, rows, formId, revision, typed } = conflict;
  return (
    <FormPage title={t("desk:stale.title", { name })} lead={t("desk:stale.lead", { project })}>
      <DataTable
        caption={t("desk:stale.caption", { name })}
        rows={rows}
        keyOf={({ label }) => label}
        columns={[
          { key: "field", label: t("desk:stale.field"), onPhone: "name", cell: ({ label }) => label },
          {
            key: "theirs",
            label: t("desk:stale.theirs", { name }),
            before: `${t("desk:stale.theirs", { name })}:`,
            onPhone: "detail",
            cell: (row) => <Value text={row.theirs} isSame={row.theirs === row.yours} />,
          },
          {
            key: "yours",
            label: t("desk:stale.yours"),
            before: `${t("desk:stale.yours")}:`,
            onPhone: "detail",
            cell: (row) => <Value text={row.yours} isSame={row.theirs === row.yours} />,
          },
        ]}
      />
      <form className="vw-desk-form" method="post" action={action}>
        <HiddenFormId value={formId} />
        <input type="hidden" name="revisie" value={revision} />
        {typed.map((field, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name may come twice, and the list never changes
          <input key={index} type="hidden" name={field.name} value={field.value} />
        ))}
        <SubmitRow
          label={t("desk:stale.saveMine")}
          link={{ href: keepHref, label: t("desk:stale.keepTheirs", { name }) }}
        />
      </form>
    </FormPage>
  );
}

/** What differs stands out. */
function Value({ text, isSame }: { readonly text: string; readonly isSame: boolean }) {
  const t = useTranslate();
  const shown = text === "" ? <i>{t("desk:stale.empty")}</i> : text;
  return isSame ? <span className="vw-same">{shown}</span> : <strong>{shown}</strong>;
}
