import { HiddenFormId } from "#app/components/forms/hidden-form-id.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { UploadPage } from "#app/presenters/upload-page.server.ts";
import { PageTitle } from "../text/page-title.tsx";
import { ProblemsTable } from "./problems-table.tsx";

interface RefusedUploadProps {
  readonly page: Extract<UploadPage, { kind: "refused" }>;
}

/** What is wrong with an upload, cell by cell. */
export function RefusedUpload({ page }: RefusedUploadProps) {
  const t = useTranslate();
  const format = useFormatter();
  const { problems, problemCount } = page;
  const n = format.number(problemCount);
  return (
    <>
      <PageTitle
        title={t("uploads:refused.title", { count: problemCount, n })}
        lead={t("uploads:refused.lead")}
      />
      <Section id="fouten" title={t("uploads:refused.tableTitle")}>
        <ProblemsTable
          caption={
            problems.length < problemCount
              ? t("uploads:refused.captionFirst", { shown: format.number(problems.length), n })
              : t("uploads:refused.caption", { count: problemCount, n })
          }
          rows={problems}
        />
      </Section>
      <div className="vw-upload-decision">
        <a className="nl-button nl-button--primary vw-upload-link" href="/taskforce/invoer">
          {t("uploads:refused.newFile")}
        </a>
        {page.mayDecide && (
          <form method="post">
            <HiddenFormId value={page.formId} />
            <button className="nl-button nl-button--secondary" type="submit" name="besluit" value="annuleer">
              {t("uploads:ready.cancel")}
            </button>
          </form>
        )}
      </div>
    </>
  );
}
