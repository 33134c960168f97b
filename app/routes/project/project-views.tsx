import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Section } from "#app/components/layout/section.tsx";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { PROJECT_VIEWS } from "#app/urls/project-params.ts";
import type { ProjectData } from "../project.tsx";
import { projectHref } from "./project-href.ts";

interface ProjectViewsProps {
  readonly data: ProjectData;
  readonly children: ReactNode;
}

/** The choice between chart, map and table of the same figures, and what was chosen. */
export function ProjectViews({ data, children }: ProjectViewsProps) {
  const t = useTranslate();
  return (
    <Section id="verloop" title={t("project:sectionTitle")} aside={t("project:sectionNote")}>
      <nav className="vw-views vw-screen-only" aria-label={t("project:views.label")}>
        <ul>
          {PROJECT_VIEWS.map((view) => (
            <li key={view}>
              <Link
                to={projectHref(data, { view, page: 1 })}
                aria-current={view === data.params.view ? "page" : undefined}
                preventScrollReset
              >
                {t(`project:views.${view}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </Section>
  );
}
