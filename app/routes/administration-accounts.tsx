import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HeadWithAction } from "#app/components/layout/head-with-action.tsx";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { Pagination } from "#app/components/tables/pagination.tsx";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { accountRow } from "#app/presenters/administration-account-row.ts";
import { administrationPage } from "#app/presenters/administration-page.server.ts";
import { municipalityTyped } from "#app/presenters/administration-role-choice.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { badRequest } from "#app/server/http-errors.server.ts";
import { accountsSearch, readAccountsParams } from "#app/urls/accounts-params.ts";
import { countAccounts } from "#db/queries/account-list/count-accounts.server.ts";
import { findAccounts } from "#db/queries/account-list/find-accounts.server.ts";
import { AccountList } from "./administration/account-list.tsx";
import { AccountsFilter } from "./administration/accounts-filter.tsx";
import { AdministrationNavigation } from "./administration/administration-navigation.tsx";
import { DoneNotice } from "./administration/done-notice.tsx";

const PAGE_SIZE = 50;

/** Accounts that fit a filter. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { page, t } = await administrationPage(request, context, (t) => t("administration:accounts.title"));
  const { params, problems } = readAccountsParams(new URL(request.url).searchParams);
  if (problems.length > 0) throw badRequest(problems);
  const register = await context.register();
  const projects = await context.projects();
  const { db, language } = context;
  const typed = params.municipality;
  const municipalities =
    typed === "" ? [] : municipalityTyped(typed, { register, on: context.clock.today() });
  const [municipality] = municipalities;
  const { text, role, state } = params;
  const filter = { text, role, municipalityCode: typed === "" ? null : (municipality?.code ?? typed), state };
  const totalCount = await countAccounts(db, filter);
  const found = await findAccounts(db, {
    filter,
    limit: PAGE_SIZE,
    offset: (params.page - 1) * PAGE_SIZE,
  });
  const accounts = found.map((account) => accountRow(t, account, { register, projects, language }));
  return { ...page, params, accounts, totalCount };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function Accounts() {
  const { frame, title, done, params, accounts, totalCount } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <PageShell {...frame}>
      <AdministrationNavigation current="accounts" />
      <DoneNotice done={done} />
      <HeadWithAction title={title} href="/beheer/accounts/nieuw" label={t("administration:accounts.add")} />
      <AccountsFilter params={params} />
      <AccountList accounts={accounts} totalCount={totalCount} />
      <Pagination
        page={params.page}
        pageSize={PAGE_SIZE}
        totalCount={totalCount}
        hrefFor={(page) => `/beheer/accounts?${accountsSearch({ ...params, page })}`}
      />
    </PageShell>
  );
}
