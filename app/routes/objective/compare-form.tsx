import { useTranslate } from "#app/i18n/use-translate.ts";
import type { ObjectiveData } from "../objective.tsx";

/** The other day that changes are told from. */
export function CompareForm({ data }: { readonly data: ObjectiveData }) {
  const t = useTranslate();
  const { number } = data.assessment.objective;
  return (
    <form
      className="vw-compare vw-screen-only"
      method="get"
      action={`/doelstellingen/${number}`}
      aria-label={t("objectives:one.compareLegend")}
    >
      {data.figuresQuery.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div>
        <label className="utrecht-form-label" htmlFor="vanaf">
          {t("objectives:one.compareFrom")}
        </label>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id="vanaf"
          type="date"
          name="vanaf"
          defaultValue={data.since}
          max={data.on}
          required
        />
      </div>
      <button className="nl-button nl-button--secondary" type="submit">
        {t("objectives:one.compareShow")}
      </button>
    </form>
  );
}
