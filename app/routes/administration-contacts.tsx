import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { Pagination } from "#app/components/tables/pagination.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { contactLines, filterContactLines } from "#app/presenters/administration-contact-list.ts";
import { administrationPage } from "#app/presenters/administration-page.server.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { pageOf } from "#app/presenters/page-of.ts";
import { badRequest } from "#app/server/http-errors.server.ts";
import { contactsSearch, readContactsParams } from "#app/urls/contacts-params.ts";
import { findAllContacts } from "#db/queries/contact/find-all-contacts.server.ts";
import { AdministrationNavigation } from "./administration/administration-navigation.tsx";
import { ContactList } from "./administration/contact-list.tsx";
import { ContactsFilter } from "./administration/contacts-filter.tsx";
import { DoneNotice } from "./administration/done-notice.tsx";
import { PageTitle } from "./text/page-title.tsx";
import "./administration/list-page.css";

const PAGE_SIZE = 50;

/** Whom to call in every municipality of today. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { page } = await administrationPage(request, context, (t) => t("administration:contacts.title"));
  const { params, problems } = readContactsParams(new URL(request.url).searchParams);
  if (problems.length > 0) throw badRequest(problems);
  const contacts = await findAllContacts(context.db);
  const lines = contactLines(await context.register(), context.clock.today(), contacts);
  const shown = pageOf(filterContactLines(lines, params), params.page, PAGE_SIZE);
  const knownCount = lines.filter(({ general }) => general !== null).length;
  return { ...page, params, shown, knownCount, municipalityCount: lines.length };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function Contacts() {
  const page = useLoaderData<typeof loader>();
  const { params, shown } = page;
  const t = useTranslate();
  const format = useFormatter();
  return (
    <PageShell {...page.frame}>
      <AdministrationNavigation current="contacts" />
      <DoneNotice done={page.done} />
      <PageTitle title={page.title} lead={t("administration:contacts.lead")} />
      <div className="vw-list-filter">
        <ContactsFilter params={params} />
      </div>
      <ContactList
        lines={shown.items}
        caption={t("administration:contacts.standing", {
          known: format.number(page.knownCount),
          total: format.number(page.municipalityCount),
        })}
      />
      <Pagination
        page={shown.page}
        pageSize={PAGE_SIZE}
        totalCount={shown.total}
        hrefFor={(number) => `/beheer/contacten?${contactsSearch({ ...params, page: number })}`}
      />
      <p className="vw-source vw-list-files">
        {t("administration:contacts.download")}{" "}
        <a className="nl-link" href="/beheer/contacten/tabel.csv">
          CSV
        </a>{" "}
        <a className="nl-link" href="/beheer/contacten/tabel.ods">
          ODS
        </a>
      </p>
    </PageShell>
  );
}
