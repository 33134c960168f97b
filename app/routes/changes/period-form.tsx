import { Form } from "@remix-run/react";
import { type Day, dayOfInstant } from "#app/domain/day.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { ChangesPeriod } from "#app/urls/changes-params.ts";
import "./period-form.css";

interface PeriodFormProps {
  readonly period: ChangesPeriod;
  readonly today: Day;
  /** Parameters kept: the day of the figures */
  readonly keep: readonly (readonly [name: string, value: string])[];
}

/** Two other days, or two other moments of knowing, to compare. */
export function PeriodForm({ period, today, keep }: PeriodFormProps) {
  const t = useTranslate();
  const [from, to] =
    period.kind === "days"
      ? [period.from, period.to]
      : [dayOfInstant(period.knownFrom), dayOfInstant(period.knownTo)];
  const known = period.kind === "known" ? period : null;
  return (
    <div className="vw-periods">
      <PeriodFields
        legend={t("changes:showDays")}
        fields={[
          { name: "van", label: t("changes:from"), value: from },
          { name: "tot", label: t("changes:to"), value: to },
        ]}
        today={today}
        keep={keep}
      />
      <details className="vw-periods__known" open={known !== null}>
        <summary>{t("changes:showKnown")}</summary>
        <PeriodFields
          legend={t("changes:showKnown")}
          fields={[
            {
              name: "bekendVan",
              label: t("changes:knownFrom"),
              value: known === null ? from : dayOfInstant(known.knownFrom),
            },
            {
              name: "bekendTot",
              label: t("changes:knownTo"),
              value: known === null ? today : dayOfInstant(known.knownTo),
            },
          ]}
          today={today}
          keep={keep}
        />
      </details>
    </div>
  );
}

interface PeriodFieldsProps extends Pick<PeriodFormProps, "today" | "keep"> {
  readonly legend: string;
  readonly fields: readonly { readonly name: string; readonly label: string; readonly value: Day }[];
}

function PeriodFields({ legend, fields, today, keep }: PeriodFieldsProps) {
  const t = useTranslate();
  return (
    <Form
      className="vw-period"
      method="get"
      action="/wijzigingen"
      aria-label={legend}
      key={fields.map(({ value }) => value).join(" ")}
    >
      {keep.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ name, label, value }) => (
        <div key={name}>
          <label className="utrecht-form-label" htmlFor={`periode-${name}`}>
            {label}
          </label>
          <input
            className="utrecht-textbox utrecht-textbox--html-input"
            id={`periode-${name}`}
            type="date"
            name={name}
            defaultValue={value}
            max={today}
            required
          />
        </div>
      ))}
      <button className="nl-button nl-button--secondary" type="submit">
        {t("changes:show")}
      </button>
    </Form>
  );
}
