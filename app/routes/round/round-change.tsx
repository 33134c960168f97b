import { DateField } from "#app/components/forms/date-field.tsx";
import { HiddenFormId } from "#app/components/forms/hidden-form-id.tsx";
import { SubmitRow } from "#app/components/forms/submit-row.tsx";
import { TextArea } from "#app/components/forms/text-area.tsx";
import { Section } from "#app/components/layout/section.tsx";
import type { FormView } from "#app/forms/form-view.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";

interface RoundChangeProps {
  readonly roundId: number;
  readonly formId: string;
  /** The form that is open; `null`: only the links to them are there */
  readonly open: "change" | "close" | null;
  readonly view: FormView;
  /** Municipalities that did not answer everything */
  readonly unfinishedText: string;
}

/** What can be changed about an open round, and closing it. */
export function RoundChange({ roundId, formId, open, view, unfinishedText }: RoundChangeProps) {
  const t = useTranslate();
  const path = `/taskforce/rondes/${roundId}`;
  return (
    <Section id="wijzigen" title={t("rounds:change.section")}>
      {open === null && (
        <ul className="vw-round-change">
          <li>
            <a className="nl-link" href={`${path}?doe=wijzigen#wijzigen`}>
              {t("rounds:change.open")}
            </a>
          </li>
          <li>
            <a className="nl-link" href={`${path}?doe=sluiten#wijzigen`}>
              {t("rounds:close.open")}
            </a>
          </li>
        </ul>
      )}
      {open === "change" && (
        <form className="vw-form" method="post" action={`${path}?doe=wijzigen#wijzigen`}>
          <HiddenFormId value={formId} />
          <input type="hidden" name="doel" value="wijzigen" />
          <DateField
            {...view.date("uiterlijk")}
            label={t("rounds:form.deadline")}
            hint={t("rounds:change.deadlineHint")}
          />
          <TextArea {...view.field("toelichting")} label={t("rounds:form.text")} isOptional rows={5} />
          <SubmitRow
            label={t("rounds:change.submit")}
            link={{ href: path, label: t("rounds:change.cancel") }}
          />
        </form>
      )}
      {open === "close" && (
        <form className="vw-form" method="post" action={`${path}?doe=sluiten#wijzigen`}>
          <HiddenFormId value={formId} />
          <input type="hidden" name="doel" value="sluiten" />
          <p>
            {unfinishedText} {t("rounds:close.meaning")}
          </p>
          <SubmitRow
            label={t("rounds:close.submit")}
            link={{ href: path, label: t("rounds:close.cancel") }}
          />
        </form>
      )}
    </Section>
  );
}
