import { dayOfInstant } from "#app/domain/day.ts";
import { findMunicipality } from "#app/domain/municipality/register.ts";
import type { Problem } from "#app/domain/problem.ts";
import { replyOfKept } from "#app/forms/form-view.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { takeKeptForm } from "#app/server/access/keep-form.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { badRequest, notFound } from "#app/server/http-errors.server.ts";
import { readPageNumber } from "#app/urls/page-number.ts";
import { findAllContacts } from "#db/queries/contact/find-all-contacts.server.ts";
import { findLiveEntries, type LiveEntry } from "#db/queries/live-review/find-live-entries.server.ts";
import { findLiveReviews } from "#db/queries/live-review/find-live-reviews.server.ts";
import { findProject } from "#db/queries/portfolio/find-projects.server.ts";
import { contactFor } from "./contact-for.ts";
import { pageOf } from "./page-of.ts";
import { workplaceFrame } from "./workplace-frame.ts";

const PAGE_SIZE = 25;
const MOST_REVIEWED = 50;

/**
 * Everything the page of a project lead shows.
 *
 * @throws a 404 answer for an unknown project, a 400 answer when the address is wrong
 */
export async function readLiveReviewPage(request: Request, context: AppContext, slug: string) {
  const { db, clock, language } = context;
  const project = await findProject(db, slug);
  if (project === undefined) throw notFound();
  const { searchParams } = new URL(request.url);
  const problems: Problem[] = [];
  const asked = readPageNumber(searchParams, problems);
  if (problems.length > 0) throw badRequest(problems);
  const register = await context.register();
  const isObserved = project.origin === "observed";
  const on = clock.today();
  const entries = isObserved ? [] : await findLiveEntries(db, register, { projectSlug: slug, on });
  const reviews = await findLiveReviews(db, { projectSlug: slug, knownAt: null });
  const contacts = await findAllContacts(db);
  const rowOf = (entry: LiveEntry) => {
    const { municipalityCode: code } = entry;
    const contact = contactFor(contacts, code, slug);
    const review = reviews.get(entry.revision);
    return {
      ...entry,
      name: findMunicipality(register, code, on)?.name ?? code,
      reportedOn: dayOfInstant(entry.recordedAt),
      contact: contact ? { name: contact.name, email: contact.email, phone: contact.phone } : null,
      review: review && {
        verdict: review.verdict,
        reason: review.reason,
        at: review.reviewedAt,
        on: dayOfInstant(review.reviewedAt),
      },
    };
  };
  const rows = entries.map(rowOf);
  const open = rows.filter(({ review }) => review === undefined);
  const reviewed = rows
    .filter(({ review }) => review !== undefined)
    .sort((a, b) => ((a.review?.at ?? "") < (b.review?.at ?? "") ? 1 : -1));
  const page = pageOf(open, asked, PAGE_SIZE);
  const chosen = Number(searchParams.get("beoordeel") ?? Number.NaN);
  const t = translateFor(language);
  const name = project.name[language];
  const kept = await takeKeptForm(request, context);
  const done = doneOf(searchParams, (code) => findMunicipality(register, code)?.name);
  return {
    frame: await workplaceFrame(request, context),
    title: t("liveReview:metaTitle", { project: name }),
    description: t("liveReview:metaDescription"),
    slug,
    name,
    isObserved,
    liveCount: rows.length,
    open: { rows: page.items, page: page.page, pageSize: PAGE_SIZE, total: page.total },
    reviewed: { rows: reviewed.slice(0, MOST_REVIEWED), total: reviewed.length },
    chosen: rows.find(({ revision }) => revision === chosen) ?? null,
    done,
    kept: kept && replyOfKept(kept),
    formId: crypto.randomUUID(),
  };
}

export type LiveReviewPage = Awaited<ReturnType<typeof readLiveReviewPage>>;
/** A municipality that says it is live, with what was found of it. */
export type LiveReviewRow = LiveReviewPage["open"]["rows"][number];

/** What was just done, told once after the form. */
function doneOf(search: URLSearchParams, nameOf: (code: string) => string | undefined) {
  for (const [param, verdict] of [
    ["bevestigd", "confirmed"],
    ["betwist", "disputed"],
  ] as const) {
    const name = nameOf(search.get(param) ?? "");
    if (name !== undefined) return { verdict, name };
  }
  return null;
}
