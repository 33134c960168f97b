import { Link } from "@remix-run/react";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { ProjectData } from "../project.tsx";
import { projectHref } from "./project-href.ts";

/** What the chart counts, and in whose borders: links, so that every chart has an address. */
export function ChartChoices({ data }: { readonly data: ProjectData }) {
  const t = useTranslate();
  const { unit, borders } = data.params;
  return (
    <div className="vw-chart-choices vw-screen-only">
      <Choice
        label={t("project:chart.unitLabel")}
        options={[
          {
            key: "municipalities",
            label: t("project:chart.municipalities"),
            href: projectHref(data, { unit: "municipalities" }),
            isCurrent: unit === "municipalities",
          },
          {
            key: "inhabitants",
            label: t("project:chart.inhabitants"),
            href: projectHref(data, { unit: "inhabitants" }),
            isCurrent: unit === "inhabitants",
          },
        ]}
      />
      <Choice
        label={t("project:chart.bordersLabel")}
        options={[
          {
            key: "then",
            label: t("project:chart.ofThen"),
            href: projectHref(data, { borders: "then" }),
            isCurrent: borders === "then",
          },
          {
            key: "now",
            label: t("project:chart.ofNow"),
            href: projectHref(data, { borders: "now" }),
            isCurrent: borders === "now",
          },
        ]}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly { key: string; label: string; href: string; isCurrent: boolean }[];
}

function Choice({ label, options }: ChoiceProps) {
  return (
    <nav className="vw-choice" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      <ul>
        {options.map(({ key, label: word, href, isCurrent }) => (
          <li key={key}>
            <Link to={href} aria-current={isCurrent ? "true" : undefined} preventScrollReset>
              {word}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
