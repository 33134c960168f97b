import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { workplaceFrame } from "#app/presenters/workplace-frame.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { findAllProjects } from "#db/queries/portfolio/find-projects.server.ts";
import { PageTitle } from "./text/page-title.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await authorise(request, context, { to: "be_signed_in" });
  const own = new Set(
    actor.assignments.flatMap((assignment) =>
      assignment.role === "project_lead" ? [assignment.projectSlug] : [],
    ),
  );
  const projects = (await findAllProjects(context.db)).filter(({ slug }) => own.has(slug));
  const [only] = projects;
  if (projects.length === 1 && only !== undefined) throw redirect(`/mijn-project/${only.slug}`);
  const t = translateFor(context.language);
  return {
    frame: await workplaceFrame(request, context),
    title: t("liveReview:chooseMetaTitle"),
    description: t("liveReview:metaDescription"),
    projects: projects.map(({ slug, name }) => ({ slug, name: name[context.language] })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function MyProjects() {
  const { frame, projects } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <PageShell {...frame}>
      <PageTitle
        title={t("liveReview:chooseTitle")}
        lead={projects.length === 0 ? t("liveReview:chooseNone") : t("liveReview:chooseLead")}
      />
      <ul>
        {projects.map(({ slug, name }) => (
          <li key={slug}>
            <a className="nl-link" href={`/mijn-project/${slug}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </PageShell>
  );
}
