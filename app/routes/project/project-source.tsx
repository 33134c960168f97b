import type { ReactNode } from "react";
import { SourceLine } from "#app/components/layout/source-line.tsx";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { sourceName } from "#app/presenters/project-source-text.ts";
import type { ProjectData } from "../project.tsx";

interface ProjectSourceProps {
  readonly data: ProjectData;
  /** What is counted, when the figure itself does not say it */
  readonly children?: ReactNode;
}

/** The source under each figure of the page: the same everywhere. */
export function ProjectSource({ data, children }: ProjectSourceProps) {
  const t = useTranslate();
  const { facts, measures, lastChangedOn } = data;
  return (
    <SourceLine
      source={sourceName(facts, t)}
      on={measures.on}
      lastChangedOn={lastChangedOn}
      origin={facts.origin}
      howCountedHref="#telling"
    >
      {children}
    </SourceLine>
  );
}
