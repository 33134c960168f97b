import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormPage } from "#app/components/forms/form-page.tsx";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { Pagination } from "#app/components/tables/pagination.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { formView } from "#app/forms/form-view.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { readUploadList } from "#app/presenters/upload-list.server.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { TaskforceNavigation } from "./taskforce/taskforce-navigation.tsx";
import { keepUpload } from "./uploads/keep-upload.server.ts";
import { UploadForm } from "./uploads/upload-form.tsx";
import { UploadFormat } from "./uploads/upload-format.tsx";
import { UploadTable } from "./uploads/upload-table.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await authorise(request, context, { to: "watch_scaling" });
  return readUploadList(request, context, actor);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await authorise(request, context, { to: "register_for_others" });
  const outcome = await keepUpload(request, context, actor);
  return "to" in outcome ? redirect(outcome.to, 303) : outcome.refused;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function Uploads() {
  const { frame, mayUpload, columns, list, kept, formId } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormatter();
  const view = formView(useActionData<typeof action>() ?? kept);
  return (
    <PageShell {...frame}>
      <TaskforceNavigation current="uploads" />
      <FormPage
        title={t("uploads:title")}
        lead={t("uploads:lead")}
        errors={view.errors}
        errorTitle={t("uploads:refusedTitle")}
        aside={mayUpload && <UploadFormat columns={columns} />}
      >
        {mayUpload && <UploadForm view={view} formId={formId} />}
      </FormPage>
      <Section id="eerder" title={t("uploads:listTitle")}>
        {list.total === 0 ? (
          <p>{t("uploads:listEmpty")}</p>
        ) : (
          <UploadTable
            caption={t("uploads:caption", { count: list.total, n: format.number(list.total) })}
            rows={list.rows}
          />
        )}
        <Pagination
          page={list.page}
          pageSize={list.pageSize}
          totalCount={list.total}
          hrefFor={(page) => `/taskforce/invoer?pagina=${page}#eerder`}
        />
      </Section>
    </PageShell>
  );
}
