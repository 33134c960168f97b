import { lazy, Suspense } from "react";
import { DownloadLine } from "#app/components/layout/download-line.tsx";
// The style of a part that is loaded later must be there from the start, also without JavaScript.
import "#app/components/charts/adoption-chart.css";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { curveWords } from "#app/presenters/curve-words.ts";
import type { ProjectData } from "../project.tsx";
import { ChartChoices } from "./chart-choices.tsx";
import { ChartExplanations } from "./chart-explanations.tsx";
import { ChartTable } from "./chart-table.tsx";
import { projectFileHref, projectHref } from "./project-href.ts";
import { ProjectSource } from "./project-source.tsx";

const AdoptionChart = lazy(async () => {
  const { AdoptionChart: Chart } = await import("#app/components/charts/adoption-chart.tsx");
  return { default: Chart };
});

/** How the project came to where it stands: the curve, what it says, how to read it, and its figures. */
export function ProjectChart({ data }: { readonly data: ProjectData }) {
  const t = useTranslate();
  const format = useFormatter();
  const { course, facts, params, frame } = data;
  const { unit, borders } = params;
  const { title, subtitle, notes } = curveWords(course, params, t, format);
  return (
    <div className="vw-project-chart" id="grafiek">
      <div className="vw-project-chart__main">
        <h3 className="vw-chart-title">{title}</h3>
        <p className="vw-small vw-muted">{subtitle}</p>
        <ChartChoices data={data} />
        <Suspense fallback={<p>{t("project:chart.loading")}</p>}>
          <AdoptionChart
            id="verloopgrafiek"
            label={`${facts.name}: ${subtitle}`}
            description={title}
            points={course.points}
            from={course.from}
            to={course.to}
            measure={unit}
            origin={facts.origin}
            registerSteps={borders === "then" ? course.steps : []}
            notes={notes}
          />
        </Suspense>
        <ProjectSource data={data} />
        <DownloadLine
          downloads={[
            ...(["csv", "ods", "json"] as const).map((extension) => ({
              format: extension.toUpperCase(),
              href: projectHref(data, {}, `/reeks.${extension}`),
            })),
            { format: "SVG", href: projectHref(data, {}, "/verloop.svg") },
          ]}
          subject={title}
          permanentHref={`${frame.footer.permanentHref ?? projectFileHref(data, "")}#grafiek`}
        />
        <ChartTable data={data} />
      </div>
      <ChartExplanations data={data} />
    </div>
  );
}
