import { useTranslate } from "#app/i18n/use-translate.ts";
import { METHOD_ANCHORS } from "#app/urls/method-anchors.ts";
import type { DefinedPart } from "./method-definition.tsx";

/** The definitions by subject, in the order of the page. */
export const METHOD_GROUPS = {
  register: ["municipalities", "inhabitants", "reorganisations"],
  projects: ["phases", "targets", "pace"],
  participation: ["status", "day", "knownAt"],
  figures: ["coverage", "reporting", "series", "velocity", "leadTime", "groups", "changes"],
  objectives: ["progress", "score", "split"],
} as const satisfies Record<string, readonly DefinedPart[]>;

export const METHOD_GROUP_KEYS = ["register", "projects", "participation", "figures", "objectives"] as const;

/** What the page explains, with links. */
export function MethodContents() {
  const t = useTranslate();
  return (
    <nav className="vw-contents" aria-label={t("method:contents")}>
      <p className="vw-contents__title">{t("method:contents")}</p>
      <ol>
        {METHOD_GROUP_KEYS.map((group) => (
          <li key={group}>
            {t(`method:groups.${group}`)}
            <ol>
              {METHOD_GROUPS[group].map((part) => (
                <Entry key={part} anchor={METHOD_ANCHORS[part]} label={t(`method:sections.${part}.title`)} />
              ))}
              {group === "objectives" && (
                <Entry anchor={METHOD_ANCHORS.formulas} label={t("method:formulas.title")} />
              )}
            </ol>
          </li>
        ))}
        <li>
          {t("method:groups.data")}
          <ol>
            <Entry anchor={METHOD_ANCHORS.origin} label={t("method:exampleData.title")} />
            <Entry anchor={METHOD_ANCHORS.observed} label={t("method:observed.title")} />
            <Entry anchor={METHOD_ANCHORS.sources} label={t("method:sources.title")} />
            <Entry anchor={METHOD_ANCHORS.wrong} label={t("method:wrong.title")} />
          </ol>
        </li>
      </ol>
    </nav>
  );
}

function Entry({ anchor, label }: { readonly anchor: string; readonly label: string }) {
  return (
    <li>
      <a className="nl-link" href={`#${anchor}`}>
        {label}
      </a>
    </li>
  );
}
