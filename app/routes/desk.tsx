import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Section } from "#app/components/layout/section.tsx";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { deskFrame } from "#app/presenters/desk-frame.server.ts";
import { readDeskPage } from "#app/presenters/desk-page.server.ts";
import { deskPlace } from "#app/presenters/desk-place.server.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { DeskProjects } from "./desk/desk-projects.tsx";
import { DeskShell } from "./desk/desk-shell.tsx";
import { SavedLine } from "./desk/saved-line.tsx";
import { TaskList } from "./desk/task-list.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const code = params.code ?? "";
  const actor = await authorise(request, context, { to: "open_desk", municipalityCode: code });
  const place = await deskPlace(context, actor, code);
  const t = translateFor(context.language);
  return {
    ...(await deskFrame(request, context, place)),
    ...(await readDeskPage(new URL(request.url), context, place)),
    title: t("desk:metaTitle", { name: place.municipality.name }),
    description: t("desk:description"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function Desk() {
  const { frame, desk, round, tasks, rows, saved, isWaiting, waits, form } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const { code, name, today } = desk;
  const live = rows.filter(({ status }) => status === "live").length;
  return (
    <DeskShell frame={frame} desk={desk} current="desk">
      <SavedLine code={code} saved={saved} isWaiting={isWaiting} />
      <header className="vw-desk-head">
        <p className="vw-desk-head__kicker">{t("desk:head.kicker", { name })}</p>
        <h1>{tasks.length === 0 ? t("desk:head.nothing") : t("desk:head.asked", { count: tasks.length })}</h1>
        <p className="vw-lead">
          {t("desk:head.lead", { live, total: rows.length, on: today })}{" "}
          <a href={`/gemeenten/${code}`}>{t("desk:head.publicPage")}</a>
        </p>
      </header>
      <Section id="gevraagd" title={t("desk:tasks.title")}>
        <TaskList
          code={code}
          today={today}
          tasks={tasks}
          round={round}
          names={Object.fromEntries(rows.map((row) => [row.slug, row.name]))}
        />
      </Section>
      <Section
        id="projecten"
        title={t("desk:table.title")}
        link={{ to: `/mijn-gemeente/${code}/bevestigen`, label: t("desk:table.confirmLink") }}
      >
        <DeskProjects desk={desk} rows={rows} form={form} waits={waits} />
      </Section>
    </DeskShell>
  );
}
