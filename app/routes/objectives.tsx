import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { TextLink } from "#app/components/layout/text-link.tsx";
import { formatter } from "#app/format/formatter.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { portfolioExtent } from "#app/presenters/example-extent.ts";
import { plainSentence } from "#app/presenters/figure-sentence.ts";
import { objectivesSentence } from "#app/presenters/objectives-sentence.ts";
import { pageFrame } from "#app/presenters/page-frame.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { badRequest } from "#app/server/http-errors.server.ts";
import { publicPageHeaders } from "#app/server/public-page-headers.ts";
import { readFiguresParams } from "#app/urls/figures-params.ts";
import { methodHref } from "#app/urls/method-anchors.ts";
import { ContributionMatrix } from "./objectives/contribution-matrix.tsx";
import { findObjectivesFigures } from "./objectives/find-objectives-figures.server.ts";
import { MovesTable } from "./objectives/moves-table.tsx";
import { ObjectiveColumn } from "./objectives/objective-column.tsx";
import { ObjectivesFiles } from "./objectives/objectives-files.tsx";
import { TrendTable } from "./objectives/trend-table.tsx";
import { Headline } from "./text/headline.tsx";
import "./objectives/objectives.css";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const figures = readFiguresParams(url, context);
  if (figures.problems.length > 0) throw badRequest(figures.problems);

  const { language } = context;
  const t = translateFor(language);
  const format = formatter(language);
  const register = await context.register();
  const found = await findObjectivesFigures(context, register, figures);
  return {
    title: t("objectives:metaTitle", { day: format.day(figures.on) }),
    description: plainSentence(objectivesSentence(found.objectives, t, format)),
    canonical: `${url.origin}/doelstellingen`,
    frame: pageFrame({
      url,
      context,
      figures,
      register,
      section: "objectives",
      own: new URLSearchParams(),
      example: portfolioExtent(found.projects, language),
    }),
    on: figures.on,
    objectives: found.objectives,
    scores: found.scores,
    scoresFrom: found.scoresFrom,
    matrix: found.matrix,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const headers = publicPageHeaders;
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function Objectives() {
  const { frame, on, objectives, scores, scoresFrom, matrix } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormatter();
  const { search } = frame.header;
  const files = { search, permanentHref: frame.footer.permanentHref };
  const versions = objectives.flatMap(({ indicators }) => indicators.map(({ version }) => version));
  const hasExample = versions.some(({ target, baseline }) => [target, baseline].some(isExample));
  return (
    <PageShell {...frame}>
      <Headline
        kicker={t("objectives:kicker")}
        sentence={objectivesSentence(objectives, t, format)}
        source={
          <p>
            {t("objectives:lead")}{" "}
            <TextLink to={methodHref("progress", search)}>{t("objectives:howCounted")}</TextLink>
          </p>
        }
      />
      <Section id="stand" title={t("objectives:listTitle")} aside={t("objectives:listNote")}>
        <ol className="vw-objectives">
          {objectives.map((assessment) => (
            <ObjectiveColumn
              key={assessment.objective.number}
              assessment={assessment}
              points={scores.find((own) => own.objective === assessment.objective.number)?.points ?? []}
              from={scoresFrom}
              to={on}
              search={search}
            />
          ))}
        </ol>
        <TrendTable scores={scores} />
        <p className="vw-source">{t(hasExample ? "objectives:sourceNote" : "objectives:sourceNoteReal")}</p>
        <ObjectivesFiles files={["scores", "verloop"]} subject={t("objectives:listTitle")} {...files} />
      </Section>
      <Section id="verandering" title={t("objectives:movesTitle")}>
        <MovesTable objectives={objectives} on={on} search={search} />
        <ObjectivesFiles files={["indicatoren"]} subject={t("objectives:movesTitle")} {...files} />
      </Section>
      <Section id="projecten" title={t("objectives:matrixTitle")}>
        <ContributionMatrix matrix={matrix} objectives={objectives} on={on} search={search} />
        <ObjectivesFiles files={["bijdragen"]} subject={t("objectives:matrixTitle")} {...files} />
      </Section>
    </PageShell>
  );
}

function isExample({ origin }: { readonly origin: string }): boolean {
  return origin === "example";
}
