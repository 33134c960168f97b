import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { may } from "#app/domain/access/policy.ts";
import { formatter } from "#app/format/formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { accountName } from "#app/presenters/administration-account-row.ts";
import { administrationPage } from "#app/presenters/administration-page.server.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { findAllImports, findAllUploads } from "#db/queries/audit/find-all-imports.server.ts";
import { AdministrationNavigation } from "./administration/administration-navigation.tsx";
import { ImportList } from "./administration/import-list.tsx";
import { PageTitle } from "./text/page-title.tsx";

/** Every file that was read, by command or through the site. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, page, t } = await administrationPage(request, context, (t) =>
    t("administration:imports.title"),
  );
  const { db, language } = context;
  const format = formatter(language);
  const mayOpen = may(actor, { to: "watch_scaling" }, await context.register());
  const runs = (await findAllImports(db)).map((run) => ({
    id: run.id,
    name: run.fileName,
    href: null,
    about: t(`administration:imports.kinds.${run.kind}`),
    who: { text: t("administration:imports.operator"), href: null },
    at: format.instant(run.importedAt),
    rowCount: run.rowCount,
    hash: run.fileHash,
    revisions:
      run.lastRevision === null
        ? null
        : t("administration:imports.lastRevision", { last: format.number(run.lastRevision) }),
  }));
  const uploads = (await findAllUploads(db)).map((upload) => ({
    id: upload.id,
    name: upload.fileName,
    href: mayOpen ? `/taskforce/invoer/${upload.id}` : null,
    about: t(`administration:imports.decisions.${upload.decision ?? "waiting"}`),
    who: { text: accountName(t, upload.uploadedBy), href: `/beheer/accounts/${upload.uploadedBy.id}` },
    at: format.instant(upload.uploadedAt),
    rowCount: upload.rowCount,
    hash: upload.fileHash,
    revisions:
      upload.revisions === null
        ? null
        : t("administration:imports.revisions", {
            first: format.number(upload.revisions.first),
            last: format.number(upload.revisions.last),
          }),
  }));
  return { ...page, runs, uploads };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function Imports() {
  const { frame, title, runs, uploads } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <PageShell {...frame}>
      <AdministrationNavigation current="imports" />
      <PageTitle title={title} lead={t("administration:imports.lead")} />
      <Section id="site" title={t("administration:imports.uploads")}>
        <ImportList
          files={uploads}
          caption={t("administration:imports.uploads")}
          aboutLabel={t("administration:imports.columns.state")}
          empty={t("administration:imports.noUploads")}
        />
      </Section>
      <Section id="opdracht" title={t("administration:imports.runs")}>
        <ImportList
          files={runs}
          caption={t("administration:imports.runs")}
          aboutLabel={t("administration:imports.columns.kind")}
          empty={t("administration:imports.noRuns")}
        />
      </Section>
    </PageShell>
  );
}
