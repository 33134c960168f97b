import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TextField } from "#app/components/forms/text-field.tsx";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { FilterForm } from "#app/components/tables/filter-form.tsx";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { desksOf } from "#app/presenters/desks-of.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { workplaceFrame } from "#app/presenters/workplace-frame.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { PageTitle } from "./text/page-title.tsx";
import "./desk/desk.css";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await authorise(request, context, { to: "be_signed_in" });
  const text = new URL(request.url).searchParams.get("gemeente")?.trim().slice(0, 100) ?? "";
  const desks = desksOf(actor, await context.register(), { on: context.clock.today(), text });
  const [only] = desks.own;
  if (only && desks.own.length === 1 && !desks.maySearch) throw redirect(`/mijn-gemeente/${only.code}`);
  const t = translateFor(context.language);
  return {
    frame: await workplaceFrame(request, context),
    ...desks,
    text,
    title: t("desk:start.title"),
    description: t("desk:description"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function DeskStart() {
  const { frame, own, found, maySearch, text } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const mayOpen = own.length > 0 || maySearch;
  return (
    <PageShell {...frame}>
      <PageTitle title={t("desk:start.title")} lead={mayOpen ? t("desk:start.lead") : t("desk:start.none")} />
      <DeskLinks desks={own} />
      {maySearch && (
        <FilterForm action="/mijn-gemeente" keep={[]} clearHref={null} label={t("desk:start.search")}>
          <TextField
            id="gemeente"
            name="gemeente"
            type="search"
            label={t("desk:start.search")}
            hint={t("desk:start.searchHint")}
            value={text}
            width={28}
          />
        </FilterForm>
      )}
      {text !== "" && maySearch && (
        <>
          <h2>
            {found.length === 0 ? t("desk:start.notFound") : t("desk:start.found", { count: found.length })}
          </h2>
          <DeskLinks desks={found} />
        </>
      )}
    </PageShell>
  );
}

function DeskLinks({
  desks,
}: {
  readonly desks: readonly { readonly code: string; readonly name: string }[];
}) {
  const t = useTranslate();
  if (desks.length === 0) return null;
  return (
    <ul>
      {desks.map(({ code, name }) => (
        <li key={code}>
          <a className="vw-desk-action" href={`/mijn-gemeente/${code}`}>
            {t("desk:start.open", { name })}
          </a>
        </li>
      ))}
    </ul>
  );
}
