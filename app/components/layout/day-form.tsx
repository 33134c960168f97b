import { Form } from "@remix-run/react";
import { dayOfInstant } from "#app/domain/day.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { DayControlProps } from "./day-control.tsx";

interface DayFormProps extends Pick<DayControlProps, "on" | "knownAt" | "today" | "action" | "keep"> {
  /** The form stands twice in the page, for a wide and a narrow screen */
  readonly idPrefix: string;
}

/** Asks for the same page about another day, or as it was known on another day. */
export function DayForm({ on, knownAt, today, action, keep, idPrefix }: DayFormProps) {
  const t = useTranslate();
  const knownOn = knownAt === null ? today : dayOfInstant(knownAt);
  return (
    <Form method="get" action={action} className="vw-day-form" key={`${on} ${knownOn}`}>
      {keep.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor={`${idPrefix}-peildatum`}>{t("layout:day.on")}</label>
      <input
        className="utrecht-textbox utrecht-textbox--html-input"
        id={`${idPrefix}-peildatum`}
        type="date"
        name="peildatum"
        defaultValue={on}
        max={today}
        required
      />
      <label htmlFor={`${idPrefix}-bekend-op`}>{t("layout:day.knownAt")}</label>
      <input
        className="utrecht-textbox utrecht-textbox--html-input"
        id={`${idPrefix}-bekend-op`}
        type="date"
        name="bekendOp"
        defaultValue={knownOn}
        max={today}
        required
      />
      <button className="nl-button nl-button--secondary" type="submit">
        {t("layout:day.show")}
      </button>
    </Form>
  );
}
