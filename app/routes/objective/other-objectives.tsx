import { TextLink } from "#app/components/layout/text-link.tsx";
import { useLanguage, useTranslate } from "#app/i18n/use-translate.ts";
import type { ObjectiveData } from "../objective.tsx";

/** Ways to the other four. */
export function OtherObjectives({ data }: { readonly data: ObjectiveData }) {
  const t = useTranslate();
  const language = useLanguage();
  const own = data.assessment.objective.number;
  return (
    <nav className="vw-other-objectives vw-screen-only" aria-label={t("objectives:one.around")}>
      <ul>
        {data.others
          .filter(({ objective }) => objective.number !== own)
          .map(({ objective }) => (
            <li key={objective.number}>
              <TextLink to={`/doelstellingen/${objective.number}${data.frame.header.search}`}>
                {t("objectives:one.previous", { number: objective.number, title: objective.title[language] })}
              </TextLink>
            </li>
          ))}
      </ul>
    </nav>
  );
}
