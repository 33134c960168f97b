import { HiddenFormId } from "#app/components/forms/hidden-form-id.tsx";
import { RadioField } from "#app/components/forms/radio-field.tsx";
import { SubmitRow } from "#app/components/forms/submit-row.tsx";
import { TextArea } from "#app/components/forms/text-area.tsx";
import { Section } from "#app/components/layout/section.tsx";
import type { FormView } from "#app/forms/form-view.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { LiveReviewRow } from "#app/presenters/live-review-page.server.ts";

interface ReviewFormProps {
  readonly slug: string;
  readonly row: LiveReviewRow;
  readonly view: FormView;
  readonly formId: string;
}

/** Whether one entry is right, and if not why. */
export function ReviewForm({ slug, row, view, formId }: ReviewFormProps) {
  const t = useTranslate();
  return (
    <Section id={`oordeel-${row.revision}`} title={t("liveReview:form.title", { municipality: row.name })}>
      <form className="vw-form" method="post">
        <HiddenFormId value={formId} />
        <input type="hidden" name="opgave" value={row.revision} />
        <RadioField
          {...view.field("oordeel")}
          label={t("liveReview:form.verdict")}
          options={[
            {
              value: "klopt",
              label: t("liveReview:form.confirmed"),
              meaning: t("liveReview:form.confirmedMeaning"),
            },
            {
              value: "betwist",
              label: t("liveReview:form.disputed"),
              meaning: t("liveReview:form.disputedMeaning"),
            },
          ]}
        />
        <TextArea
          {...view.field("reden")}
          label={t("liveReview:form.reason")}
          hint={t("liveReview:form.reasonHint")}
          rows={3}
        />
        <SubmitRow
          label={t("liveReview:form.submit")}
          link={{ href: `/mijn-project/${slug}`, label: t("liveReview:form.cancel") }}
        />
      </form>
    </Section>
  );
}
