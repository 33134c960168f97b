import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SelectField } from "#app/components/forms/select-field.tsx";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { FilterForm } from "#app/components/tables/filter-form.tsx";
import { Pagination } from "#app/components/tables/pagination.tsx";
import { MAIL_KINDS } from "#app/domain/mail/mail-kind.ts";
import { MAIL_STATES } from "#app/domain/mail/mail-state.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { withQuestionMark } from "#app/presenters/page-frame.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { workplaceFrame } from "#app/presenters/workplace-frame.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { badRequest } from "#app/server/http-errors.server.ts";
import { MAIL_KIND_PARAM, MAIL_STATE_PARAM, mailSearch, readMailParams } from "#app/urls/mail-params.ts";
import { countMails, findMails } from "#db/queries/mail/find-mails.server.ts";
import { MailStateText } from "./mail/mail-state-text.tsx";
import { TaskforceNavigation } from "./taskforce/taskforce-navigation.tsx";
import { PageTitle } from "./text/page-title.tsx";
import "./mail/mail-parts.css";

const PAGE_SIZE = 50;

/** The outbox: every mail and what became of it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await authorise(request, context, { to: "watch_scaling" });
  const { params, problems } = readMailParams(new URL(request.url).searchParams);
  if (problems.length > 0) throw badRequest(problems);
  const t = translateFor(context.language);
  const total = await countMails(context.db, params);
  const page = Math.min(params.page, Math.max(1, Math.ceil(total / PAGE_SIZE)));
  const mails = await findMails(context.db, params, { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE });
  return {
    frame: await workplaceFrame(request, context),
    title: t("mail:title"),
    description: t("mail:lead"),
    hasServer: context.config.mail !== null,
    params: { ...params, page },
    total,
    rows: mails.map(({ text: _text, html: _html, ...mail }) => mail),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function Outbox() {
  const { frame, title, hasServer, params, total, rows } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormatter();
  const columns: Column<(typeof rows)[number]>[] = [
    {
      key: "subject",
      label: t("mail:subject"),
      onPhone: "name",
      cell: ({ id, subject, toAddress }) => (
        <>
          <a className="nl-link" href={`/taskforce/post/${id}`}>
            {subject}
          </a>
          <span className="vw-mail-note">{toAddress}</span>
        </>
      ),
    },
    {
      key: "state",
      label: t("mail:state"),
      onPhone: "detail",
      cell: (mail) => <MailStateText mail={mail} />,
    },
    {
      key: "kind",
      label: t("mail:kind"),
      onPhone: "detail",
      cell: ({ kind }) => t(`mail:kinds.${kind}.name`),
    },
    {
      key: "created",
      label: t("mail:created"),
      onPhone: "detail",
      before: t("mail:created").toLowerCase(),
      cell: ({ createdAt }) => format.instant(createdAt),
    },
  ];
  const isFiltered = mailSearch({ ...params, page: 1 }).size > 0;
  return (
    <PageShell {...frame}>
      <TaskforceNavigation current="mail" />
      <PageTitle title={title} lead={hasServer ? t("mail:lead") : t("mail:noServer")} />
      <div className="vw-mail-filter">
        <FilterForm
          action="/taskforce/post"
          keep={params.roundId === null ? [] : [["uitvraag", String(params.roundId)]]}
          clearHref={isFiltered ? "/taskforce/post" : null}
        >
          <SelectField
            id="filter-stand"
            name={MAIL_STATE_PARAM.name}
            label={t("mail:state")}
            value={params.state === null ? "" : MAIL_STATE_PARAM.words[params.state]}
            options={[
              { value: "", label: t("mail:allStates") },
              ...MAIL_STATES.map((state) => ({
                value: MAIL_STATE_PARAM.words[state],
                label: t(`mail:states.${state}`),
              })),
            ]}
          />
          <SelectField
            id="filter-soort"
            name={MAIL_KIND_PARAM.name}
            label={t("mail:kind")}
            value={params.kind === null ? "" : MAIL_KIND_PARAM.words[params.kind]}
            options={[
              { value: "", label: t("mail:allKinds") },
              ...MAIL_KINDS.map((kind) => ({
                value: MAIL_KIND_PARAM.words[kind],
                label: t(`mail:kinds.${kind}.name`),
              })),
            ]}
          />
        </FilterForm>
      </div>
      <div className="vw-mail-list">
        <DataTable
          caption={t("mail:caption", { count: total, n: format.number(total) })}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => String(id)}
          empty={isFiltered ? t("mail:emptyFilter") : t("mail:empty")}
        />
      </div>
      <Pagination
        page={params.page}
        pageSize={PAGE_SIZE}
        totalCount={total}
        hrefFor={(page) => `/taskforce/post${withQuestionMark(mailSearch({ ...params, page }))}`}
      />
    </PageShell>
  );
}
