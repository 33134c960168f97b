import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "#app/components/forms/error-summary.tsx";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { Pagination } from "#app/components/tables/pagination.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { formView } from "#app/forms/form-view.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { readLiveReviewPage } from "#app/presenters/live-review-page.server.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { OpenEntries } from "./my-project/open-entries.tsx";
import { ReviewForm } from "./my-project/review-form.tsx";
import { reviewLive } from "./my-project/review-live.server.ts";
import { ReviewedEntries } from "./my-project/reviewed-entries.tsx";
import { DoneLines } from "./taskforce/done-lines.tsx";
import { PageTitle } from "./text/page-title.tsx";

export async function loader({ request, context, params: { slug = "" } }: LoaderFunctionArgs) {
  await authorise(request, context, { to: "review_live", projectSlug: slug });
  return readLiveReviewPage(request, context, slug);
}

export async function action({ request, context, params: { slug = "" } }: ActionFunctionArgs) {
  const actor = await authorise(request, context, { to: "review_live", projectSlug: slug });
  const outcome = await reviewLive(request, context, actor, slug);
  return "to" in outcome ? redirect(outcome.to, 303) : outcome.refused;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function MyProject() {
  const page = useLoaderData<typeof loader>();
  const { slug, name, open, reviewed, chosen, done } = page;
  const t = useTranslate();
  const format = useFormatter();
  const view = formView(useActionData<typeof action>() ?? page.kept, {
    oordeel: chosen?.review?.verdict === "confirmed" ? "klopt" : "betwist",
    reden: chosen?.review?.reason ?? "",
  });
  const leadOf = () =>
    open.total === 0
      ? t("liveReview:leadNone")
      : t("liveReview:lead", { count: open.total, n: format.number(open.total) });
  return (
    <PageShell {...page.frame}>
      <ErrorSummary errors={view.errors} />
      <DoneLines lines={[done !== null && t(`liveReview:${done.verdict}`, { municipality: done.name })]} />
      <PageTitle
        title={
          page.liveCount === 0
            ? t("liveReview:titleNone", { project: name })
            : t("liveReview:title", {
                count: page.liveCount,
                n: format.number(page.liveCount),
                project: name,
              })
        }
        lead={
          page.isObserved ? (
            t("liveReview:observed", { project: name })
          ) : (
            <>
              {page.liveCount > 0 && leadOf()} {t("liveReview:what")}
            </>
          )
        }
      />
      {chosen !== null && <ReviewForm slug={slug} row={chosen} view={view} formId={page.formId} />}
      {!page.isObserved && (
        <Section id="te-bekijken" title={t("liveReview:openTitle")}>
          {open.total === 0 ? (
            <p>{t("liveReview:openNone")}</p>
          ) : (
            <OpenEntries
              slug={slug}
              caption={t("liveReview:openCaption", { count: open.total, n: format.number(open.total) })}
              rows={open.rows}
              page={open.page}
              formId={page.formId}
            />
          )}
          <Pagination
            page={open.page}
            pageSize={open.pageSize}
            totalCount={open.total}
            hrefFor={(number) => `/mijn-project/${slug}?pagina=${number}#te-bekijken`}
          />
        </Section>
      )}
      {reviewed.total > 0 && (
        <Section id="bekeken" title={t("liveReview:reviewedTitle")}>
          <ReviewedEntries
            slug={slug}
            caption={t("liveReview:reviewedCaption", {
              count: reviewed.total,
              n: format.number(reviewed.total),
            })}
            rows={reviewed.rows}
          />
        </Section>
      )}
    </PageShell>
  );
}
