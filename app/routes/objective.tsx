import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { formatter } from "#app/format/formatter.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useLanguage, useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { portfolioExtent } from "#app/presenters/example-extent.ts";
import { plainSentence } from "#app/presenters/figure-sentence.ts";
import { objectiveSentence } from "#app/presenters/objective-sentence.ts";
import { originOfAll } from "#app/presenters/objectives-origin.ts";
import { merged, pageFrame, withQuestionMark } from "#app/presenters/page-frame.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { publicPageHeaders } from "#app/server/public-page-headers.ts";
import { figuresSearch } from "#app/urls/figures-params.ts";
import { objectiveSearch } from "#app/urls/objectives-params.ts";
import { CompareForm } from "./objective/compare-form.tsx";
import { ContributingProjects } from "./objective/contributing-projects.tsx";
import { findObjectiveFigures } from "./objective/find-objective-figures.server.ts";
import { IndicatorSection } from "./objective/indicator-section.tsx";
import { ObjectiveDownloads } from "./objective/objective-downloads.tsx";
import { ObjectiveHead } from "./objective/objective-head.tsx";
import { OtherObjectives } from "./objective/other-objectives.tsx";
import { ScoreCalculation } from "./objective/score-calculation.tsx";
import "./objective/objective.css";

export async function loader(args: LoaderFunctionArgs) {
  const found = await findObjectiveFigures(args);
  const { url, figures, params, register, assessment } = found;
  const { context } = args;
  const { language } = context;
  const t = translateFor(language);
  const format = formatter(language);
  const own = objectiveSearch(params);
  const { number, title } = assessment.objective;
  return {
    title: t("objectives:one.metaTitle", { number, title: title[language], day: format.day(figures.on) }),
    description: plainSentence(objectiveSentence(assessment.score, t, format)),
    canonical: `${url.origin}/doelstellingen/${number}`,
    frame: pageFrame({
      url,
      context,
      figures,
      register,
      section: "objectives",
      own,
      example: portfolioExtent(found.projects, language),
    }),
    on: figures.on,
    since: found.since,
    assessment,
    others: found.objectives.map(({ objective, progressClass }) => ({ objective, progressClass })),
    details: found.details,
    contributing: found.contributing,
    projectNames: new Map(found.projects.map(({ slug, name }) => [slug, name[language]])),
    computedOrigin: originOfAll(found.projects),
    figuresQuery: [...figuresSearch(figures)],
    query: withQuestionMark(merged(figuresSearch(figures), own)),
  };
}

export type ObjectiveData = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const headers = publicPageHeaders;
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function ObjectivePage() {
  const data = useLoaderData<typeof loader>();
  const t = useTranslate();
  const language = useLanguage();
  return (
    <PageShell {...data.frame}>
      <ObjectiveHead data={data} />
      <Section id="score" title={t("objectives:one.scoreTitle")}>
        <ScoreCalculation assessment={data.assessment} />
        <ObjectiveDownloads data={data} files={["indicatoren"]} subject={t("objectives:one.scoreTitle")} />
      </Section>
      {data.details.length > 0 && <CompareForm data={data} />}
      {data.details.map((detail) => (
        <Section
          key={detail.standing.slug}
          id={detail.standing.slug}
          title={detail.standing.version.name[language]}
          aside={t("progress:weight", { weight: detail.standing.version.weight })}
        >
          <IndicatorSection data={data} detail={detail} />
        </Section>
      ))}
      <Section id="projecten" title={t("objectives:one.projectsTitle")}>
        <ContributingProjects data={data} />
        <ObjectiveDownloads data={data} files={["bijdragen"]} subject={t("objectives:one.projectsTitle")} />
      </Section>
      <OtherObjectives data={data} />
    </PageShell>
  );
}
