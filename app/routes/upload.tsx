import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { readUploadPage } from "#app/presenters/upload-page.server.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { TaskforceNavigation } from "./taskforce/taskforce-navigation.tsx";
import { decideOnUpload } from "./upload/decide-on-upload.server.ts";
import { DoneUpload } from "./upload/done-upload.tsx";
import { ReadyUpload } from "./upload/ready-upload.tsx";
import { RefusedUpload } from "./upload/refused-upload.tsx";
import "./upload/upload.css";

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await authorise(request, context, { to: "watch_scaling" });
  return readUploadPage(request, context, actor, params.id ?? "");
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await authorise(request, context, { to: "register_for_others" });
  return redirect(await decideOnUpload(request, context, actor, params.id ?? ""), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function Upload() {
  const page = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormatter();
  return (
    <PageShell {...page.frame}>
      <TaskforceNavigation current="uploads" />
      {page.kind === "ready" && <ReadyUpload page={page} />}
      {page.kind === "refused" && <RefusedUpload page={page} />}
      {page.kind === "done" && <DoneUpload page={page} />}
      <div className="vw-upload-foot">
        <p className="vw-source">
          {t("uploads:handedIn", {
            file: page.fileName,
            name: page.by,
            at: format.instant(page.at),
            rows: page.rowCount,
          })}
        </p>
        <p>
          <a className="nl-link" href={`/taskforce/invoer/${page.id}/bestand.csv`} download>
            {t("uploads:download")}
          </a>
        </p>
        <p>
          <a className="nl-link" href="/taskforce/invoer">
            {t("uploads:back")}
          </a>
        </p>
      </div>
    </PageShell>
  );
}
