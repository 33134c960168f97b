import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { TextLink } from "../layout/text-link.tsx";
import "./filter-form.css";

interface FilterFormProps {
  /** Path of the page that shows the table */
  readonly action: string;
  /** Parameters that are no filter and stay: the day, the order */
  readonly keep: readonly (readonly [name: string, value: string])[];
  /** The same table without filters; `null`: no filter is on */
  readonly clearHref: string | null;
  /** Name of the form where a page has several */
  readonly label?: string;
  /** Fields: a select or text field for each filter */
  readonly children: ReactNode;
}

/** Narrows a table down. A GET form: the result has an address. */
export function FilterForm({ action, keep, clearHref, label, children }: FilterFormProps) {
  const t = useTranslate();
  return (
    <Form
      className="vw-filter"
      method="get"
      action={action}
      aria-label={label ?? t("table:filter")}
      preventScrollReset
    >
      {keep.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div className="vw-filter__buttons">
        <button className="nl-button nl-button--secondary" type="submit">
          {t("table:showResult")}
        </button>
        {clearHref !== null && <TextLink to={clearHref}>{t("table:clearFilters")}</TextLink>}
      </div>
    </Form>
  );
}
