import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { DataTable } from "#app/components/tables/data-table.tsx";
import { dayOfInstant } from "#app/domain/day.ts";
import { MAIL_KINDS } from "#app/domain/mail/mail-kind.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { administrationPage } from "#app/presenters/administration-page.server.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { findAllChangedMailTexts } from "#db/queries/mail-text/find-all-changed-mail-texts.server.ts";
import { AdministrationNavigation } from "./administration/administration-navigation.tsx";
import { PageTitle } from "./text/page-title.tsx";

/** Every kind of mail, and whether its text was changed. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { page, t } = await administrationPage(request, context, (t) => t("administration:texts.title"));
  const changed = await findAllChangedMailTexts(context.db);
  const texts = MAIL_KINDS.map((kind) => {
    const stateOf = (language: "nl" | "en") => {
      const change = changed.find((text) => text.kind === kind && text.language === language);
      if (change === undefined) return t("administration:texts.usual");
      return t("administration:texts.changed", { day: dayOfInstant(change.changedAt) });
    };
    return { kind, name: t(`mail:kinds.${kind}.name`), nl: stateOf("nl"), en: stateOf("en") };
  });
  return { ...page, texts };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function MailTexts() {
  const { frame, title, texts } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const languages = (["nl", "en"] as const).map((language) => {
    const label = t(`administration:texts.columns.${language}`);
    return {
      key: language,
      label,
      before: `${label}:`,
      cell: (text: (typeof texts)[number]) => (
        <a
          className="nl-link"
          href={`/beheer/teksten/${text.kind}?taal=${language}`}
          aria-label={t("administration:texts.edit", {
            kind: text.name,
            language: `${label}, ${text[language]}`,
          })}
        >
          {text[language]}
        </a>
      ),
      onPhone: "detail" as const,
    };
  });
  return (
    <PageShell {...frame}>
      <AdministrationNavigation current="texts" />
      <PageTitle title={title} lead={t("administration:texts.lead")} />
      <DataTable
        caption={<span className="vw-visually-hidden">{title}</span>}
        rows={texts}
        keyOf={({ kind }) => kind}
        columns={[
          {
            key: "kind",
            label: t("administration:texts.columns.kind"),
            cell: ({ name }) => name,
            onPhone: "name",
          },
          ...languages,
        ]}
      />
    </PageShell>
  );
}
