import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HeadWithAction } from "#app/components/layout/head-with-action.tsx";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { may } from "#app/domain/access/policy.ts";
import { dayOfInstant } from "#app/domain/day.ts";
import { askedOn } from "#app/domain/round/round.ts";
import { completeCount, countAnswers, roundAnswers } from "#app/domain/round/round-progress.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { workplaceFrame } from "#app/presenters/workplace-frame.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { findAnsweredAt } from "#db/queries/round/find-answered-at.server.ts";
import { findAllRounds } from "#db/queries/round/find-rounds.server.ts";
import { TaskforceNavigation } from "./taskforce/taskforce-navigation.tsx";
import { PageTitle } from "./text/page-title.tsx";

/** All rounds, with how far each is. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await authorise(request, context, { to: "watch_scaling" });
  const register = await context.register();
  const t = translateFor(context.language);
  const rounds = await Promise.all(
    (await findAllRounds(context.db)).map(async (round) => {
      const on = askedOn(round, context.clock.today());
      const answers = roundAnswers(register, round, await findAnsweredAt(context.db, round), on);
      return { ...round, counts: countAnswers(answers) };
    }),
  );
  return {
    frame: await workplaceFrame(request, context),
    title: t("rounds:title"),
    description: t("rounds:description"),
    rounds,
    mayOpen: may(actor, { to: "manage_rounds" }, register),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function Rounds() {
  const { frame, title, rounds, mayOpen } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormatter();
  const columns: Column<(typeof rounds)[number]>[] = [
    {
      key: "title",
      label: t("rounds:round"),
      onPhone: "name",
      cell: (round) => (
        <a className="nl-link" href={`/taskforce/rondes/${round.id}`}>
          {round.title}
        </a>
      ),
    },
    {
      key: "state",
      label: t("rounds:state"),
      onPhone: "status",
      cell: ({ closedAt }) =>
        closedAt === null
          ? t("rounds:open")
          : t("rounds:closedOn", { day: format.shortDay(dayOfInstant(closedAt)) }),
    },
    {
      key: "complete",
      label: t("rounds:figures.complete"),
      isNumeric: true,
      onPhone: "detail",
      after: t("rounds:figures.complete").toLowerCase(),
      cell: ({ counts }) =>
        t("rounds:groups.ofTotal", {
          n: format.number(completeCount(counts)),
          total: format.number(counts.asked),
        }),
    },
    {
      key: "reference",
      label: t("rounds:form.reference"),
      onPhone: "detail",
      before: t("rounds:form.reference").toLowerCase(),
      cell: ({ referenceOn }) => format.shortDay(referenceOn),
    },
    {
      key: "deadline",
      label: t("rounds:form.deadline"),
      onPhone: "detail",
      before: t("rounds:form.deadline").toLowerCase(),
      cell: ({ deadlineOn }) => format.shortDay(deadlineOn),
    },
    {
      key: "projects",
      label: t("rounds:projectCount"),
      isNumeric: true,
      onPhone: "detail",
      after: t("rounds:projectCount").toLowerCase(),
      cell: ({ projectSlugs }) => format.number(projectSlugs.length),
    },
  ];
  return (
    <PageShell {...frame}>
      <TaskforceNavigation current="rounds" />
      {mayOpen ? (
        <HeadWithAction
          title={title}
          lead={t("rounds:lead")}
          href="/taskforce/rondes/nieuw"
          label={t("rounds:openNew")}
        />
      ) : (
        <PageTitle title={title} lead={t("rounds:lead")} />
      )}
      <DataTable
        caption={t("rounds:caption", { count: rounds.length, n: format.number(rounds.length) })}
        columns={columns}
        rows={rounds}
        keyOf={({ id }) => String(id)}
        empty={t("rounds:none")}
      />
    </PageShell>
  );
}
