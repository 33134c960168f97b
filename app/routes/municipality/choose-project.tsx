import { Form } from "@remix-run/react";
import { SelectField } from "#app/components/forms/select-field.tsx";
import { useTranslate } from "#app/i18n/use-translate.ts";
import "./choose-project.css";

interface ChooseProjectProps {
  readonly action: string;
  readonly chosen: string;
  readonly choices: readonly { readonly slug: string; readonly name: string }[];
  /** Parameters kept: the day of the figures, how many projects are listed */
  readonly keep: readonly (readonly [name: string, value: string])[];
}

/** Which project is compared with others; a GET form, so that the comparison has an address. */
export function ChooseProject({ action, chosen, choices, keep }: ChooseProjectProps) {
  const t = useTranslate();
  if (choices.length < 2) return null;
  return (
    <Form className="vw-choose-project" method="get" action={`${action}#omgeving`} preventScrollReset>
      {keep.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <div className="vw-choose-project__field">
        <SelectField
          id="vergelijk-project"
          name="project"
          label={t("municipality:chooseProject")}
          value={chosen}
          options={choices.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <button className="nl-button nl-button--secondary" type="submit">
          {t("municipality:chooseButton")}
        </button>
      </div>
    </Form>
  );
}
