import type { ProjectData } from "../project.tsx";
import { ProjectChart } from "./project-chart.tsx";
import { ProjectCounting } from "./project-counting.tsx";
import { ProjectGroups } from "./project-groups.tsx";
import { ProjectHead } from "./project-head.tsx";
import { ProjectHistory } from "./project-history.tsx";
import { ProjectKeyFigures } from "./project-key-figures.tsx";
import { ProjectMap } from "./project-map.tsx";
import { MunicipalityTable, ProjectMunicipalities } from "./project-municipalities.tsx";
import { ProjectObjectivesList } from "./project-objectives-list.tsx";
import { ProjectTimes } from "./project-times.tsx";
import { ProjectViews } from "./project-views.tsx";

interface ProjectPageProps {
  readonly data: ProjectData;
}

/** One project: where it stands, how it came there, who takes part, how it is counted. */
export function ProjectPage({ data }: ProjectPageProps) {
  const { view } = data.params;
  const hasFigures = data.hasStarted && data.measures.municipalityCount > 0;
  const shows = (part: typeof view) => hasFigures && (view === "all" || view === part);
  const hasMap = data.map.gridOn !== null;
  return (
    <>
      <ProjectHead data={data} />
      {hasFigures && (
        <>
          <ProjectKeyFigures data={data} />
          <ProjectViews data={data}>
            {shows("chart") && <ProjectChart data={data} />}
            {shows("map") && <ProjectMap data={data} />}
            {view === "table" && <MunicipalityTable data={data} />}
          </ProjectViews>
          {view === "all" && (
            <>
              <ProjectGroups data={data} />
              <ProjectTimes data={data} />
            </>
          )}
        </>
      )}
      {(view === "all" || !hasFigures) && (
        <>
          <ProjectObjectivesList data={data} />
          <ProjectHistory data={data} />
        </>
      )}
      {hasFigures && (view === "all" || (view === "map" && !hasMap)) && <ProjectMunicipalities data={data} />}
      <ProjectCounting data={data} />
    </>
  );
}
