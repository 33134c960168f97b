import { HiddenFormId } from "#app/components/forms/hidden-form-id.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { Pagination } from "#app/components/tables/pagination.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { UploadPage } from "#app/presenters/upload-page.server.ts";
import { DoneLines } from "../taskforce/done-lines.tsx";
import { PageTitle } from "../text/page-title.tsx";
import { ChangesTable } from "./changes-table.tsx";

interface ReadyUploadProps {
  readonly page: Extract<UploadPage, { kind: "ready" }>;
}

/** What an upload would change, and the decision. */
export function ReadyUpload({ page }: ReadyUploadProps) {
  const t = useTranslate();
  const format = useFormatter();
  const { list, unchanged } = page;
  const n = format.number(list.total);
  const hasChanges = list.total > 0;
  return (
    <>
      <DoneLines lines={[page.isAgain && t("uploads:ready.again")]} />
      <PageTitle
        title={hasChanges ? t("uploads:ready.title", { count: list.total, n }) : t("uploads:ready.titleNone")}
        lead={hasChanges ? t("uploads:ready.lead") : t("uploads:ready.leadNone")}
      />
      {page.mayDecide && (
        <form className="vw-upload-decision" method="post">
          <HiddenFormId value={page.formId} />
          <input type="hidden" name="gezien" value={page.fingerprint} />
          {hasChanges && (
            <button className="nl-button nl-button--primary" type="submit" name="besluit" value="verwerk">
              {t("uploads:ready.apply", { count: list.total, n })}
            </button>
          )}
          <button className="nl-button nl-button--secondary" type="submit" name="besluit" value="annuleer">
            {t("uploads:ready.cancel")}
          </button>
          {hasChanges && <p className="vw-source">{t("uploads:ready.note")}</p>}
        </form>
      )}
      {hasChanges && (
        <Section id="wijzigingen" title={t("uploads:changesTitle")}>
          <ChangesTable caption={t("uploads:changesCaption", { count: list.total, n })} rows={list.rows} />
          <Pagination
            page={list.page}
            pageSize={list.pageSize}
            totalCount={list.total}
            hrefFor={(number) => `/taskforce/invoer/${page.id}?pagina=${number}#wijzigingen`}
          />
        </Section>
      )}
      <Section id="gelijk" title={t("uploads:unchangedTitle")}>
        <p className="vw-upload-unchanged">
          {unchanged.total === 0
            ? t("uploads:unchangedNone")
            : t("uploads:unchanged", {
                count: unchanged.total,
                n: format.number(unchanged.total),
                lines: format.list(unchangedLines()),
              })}
        </p>
      </Section>
    </>
  );

  function unchangedLines(): string[] {
    const more = unchanged.total - unchanged.named.length;
    return [
      ...unchanged.named.map(({ line, name, projectName }) =>
        t("uploads:unchangedLine", { line, municipality: name, project: projectName }),
      ),
      ...(more > 0 ? [t("uploads:unchangedMore", { count: more, n: format.number(more) })] : []),
    ];
  }
}
