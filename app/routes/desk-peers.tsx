import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SelectField } from "#app/components/forms/select-field.tsx";
import { FilterForm } from "#app/components/tables/filter-form.tsx";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { deskFrame } from "#app/presenters/desk-frame.server.ts";
import { readDeskPeers } from "#app/presenters/desk-peers-page.server.ts";
import { deskPlace } from "#app/presenters/desk-place.server.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { DeskShell } from "./desk/desk-shell.tsx";
import { PeerTable } from "./desk/peer-table.tsx";
import { PageTitle } from "./text/page-title.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const code = params.code ?? "";
  const actor = await authorise(request, context, { to: "open_desk", municipalityCode: code });
  const place = await deskPlace(context, actor, code);
  const t = translateFor(context.language);
  return {
    ...(await deskFrame(request, context, place)),
    ...(await readDeskPeers(context, place, new URL(request.url).searchParams.get("project"))),
    title: t("desk:peers.title"),
    description: t("desk:description"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function DeskPeers() {
  const { frame, desk, project, choices, peers, moreCount } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <DeskShell frame={frame} desk={desk} current="peers">
      <PageTitle
        title={t("desk:peers.title")}
        lead={peers.length > 0 ? t("desk:peers.lead", { project: project.name }) : t("desk:peers.none")}
      />
      <div className="vw-desk-before">
        <FilterForm action={`/mijn-gemeente/${desk.code}/bellen`} keep={[]} clearHref={null}>
          <SelectField
            id="project"
            name="project"
            label={t("desk:peers.project")}
            value={project.slug}
            options={choices}
          />
        </FilterForm>
      </div>
      {peers.length > 0 && <PeerTable peers={peers} project={project.name} today={desk.today} />}
      <div className="vw-desk-after">
        {moreCount > 0 && (
          <p>
            {t("desk:peers.more", { count: moreCount })}{" "}
            <a href={`/projecten/${project.slug}#gemeenten`}>{t("desk:peers.moreLink")}</a>
          </p>
        )}
        <p className="vw-source">{t("desk:peers.private")}</p>
      </div>
    </DeskShell>
  );
}
