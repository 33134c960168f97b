import { lazy, Suspense } from "react";
import { DownloadLine } from "#app/components/layout/download-line.tsx";
// The style of a part that is loaded later must be there from the start, also without JavaScript.
import "#app/components/charts/adoption-chart.css";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { findingText } from "#app/presenters/finding-text.ts";
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
  const { course, facts, params, measures, frame } = data;
  const { unit, borders } = params;
  const title = course.finding === null ? t("project:chart.empty") : findingText(course.finding, t, format);
  const counted = t(
    unit === "inhabitants" ? "project:chart.countedInhabitants" : "project:chart.countedMunicipalities",
    {
      from: format.day(course.from),
      to: format.day(course.to),
    },
  );
  const bordersText =
    borders === "then"
      ? t("project:chart.bordersThen")
      : t("project:chart.bordersNow", { day: format.day(measures.on) });
  const notes =
    course.jump === null
      ? []
      : [
          {
            on: course.jump.on,
            lines: [
              t("project:chart.jumpDay", { day: format.day(course.jump.on) }),
              t("project:chart.jump", { count: course.jump.count, n: format.number(course.jump.count) }),
            ],
          },
        ];
  return (
    <div className="vw-project-chart" id="grafiek">
      <div className="vw-project-chart__main">
        <h3 className="vw-chart-title">{title}</h3>
        <p className="vw-small vw-muted">
          {counted} {bordersText}
        </p>
        <ChartChoices data={data} />
        <Suspense fallback={<p>{t("project:chart.loading")}</p>}>
          <AdoptionChart
            id="verloopgrafiek"
            label={`${facts.name}: ${counted}`}
            description={title}
            points={course.points}
            from={course.from}
            to={course.to}
            measure={unit}
            origin={facts.origin}
            registerSteps={borders === "then" ? course.steps : []}
            notes={unit === "municipalities" ? notes : []}
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
