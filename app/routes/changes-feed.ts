import type { LoaderFunctionArgs } from "@remix-run/node";
import { addDays } from "#app/domain/day.ts";
import { changesFeed } from "#app/presenters/changes-feed.server.ts";
import { groupChanges } from "#app/presenters/home-changes.ts";
import { startedProjects } from "#app/presenters/started-projects.ts";
import { PUBLIC_PAGE } from "#app/server/page-cache/page-cache.ts";
import { findRecentChanges } from "#db/queries/participation/find-recent-changes.server.ts";

const DAYS = 91;
/** An import of a whole country on one day stays within it. */
const MOST_CHANGES = 5_000;
const MOST_ENTRIES = 100;

/** The changes of the last 91 days as an Atom feed. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, clock, config, stamp, language } = context;
  const on = clock.today();
  const since = addDays(on, -DAYS);
  const register = await context.register();
  const projects = startedProjects(await context.projects(), on);
  const recent = await findRecentChanges(db, register, { on, knownAt: null, limit: MOST_CHANGES });
  const groups = groupChanges(
    recent.filter((change) => change.on > since),
    projects,
    { on, limit: MOST_ENTRIES },
  );
  const feed = changesFeed(
    groups.filter((group) => group.on > since),
    {
      siteUrl: config.baseUrl ?? new URL(request.url).origin,
      language,
      register,
      projects,
      updatedAt: stamp.lastRecordedAt ?? clock.now(),
    },
  );
  return new Response(feed, {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8", "Cache-Control": PUBLIC_PAGE },
  });
}
