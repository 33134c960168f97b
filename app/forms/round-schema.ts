import { z } from "zod";
import type { Day } from "#app/domain/day.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { dateInput } from "./date-input.ts";
import { textInput } from "./text-input.ts";

const LONGEST_TITLE = 80;
const LONGEST_TEXT = 2000;

interface RoundLimits {
  readonly today: Day;
  /** Projects that can be in a round, with the day they began */
  readonly projects: readonly { readonly slug: string; readonly startOn: Day }[];
}

/** The form that opens a round. */
export function roundSchema(t: Translate, { today, projects }: RoundLimits) {
  return z
    .object({
      naam: textInput(t, { maximum: LONGEST_TITLE, required: t("rounds:form.titleRequired") }).refine(
        (title) => !title.includes("\n"),
        t("rounds:form.titleOneLine"),
      ),
      peildatum: dateInput(t, { required: t("rounds:form.referenceRequired") }),
      uiterlijk: dateInput(t, { required: t("rounds:form.deadlineRequired") }),
      toelichting: textInput(t, { maximum: LONGEST_TEXT }),
      projecten: z.array(z.string()).default([]),
      stap: z.string().optional(),
    })
    .superRefine(({ peildatum, uiterlijk, projecten }, context) => {
      const problem = (path: string, message: string) =>
        context.addIssue({ code: "custom", path: [path], message });
      if (uiterlijk !== null && peildatum !== null && uiterlijk < peildatum)
        problem("uiterlijk", t("rounds:form.deadlineBeforeReference", { reference: peildatum }));
      else if (uiterlijk !== null && uiterlijk <= today)
        problem("uiterlijk", t("rounds:form.deadlinePassed", { today }));
      if (projecten.length === 0) problem("projecten", t("rounds:form.noProject"));
      for (const slug of projecten) {
        const project = projects.find((known) => known.slug === slug);
        if (project === undefined)
          problem("projecten", t("rounds:form.unknownProject", { slug: slug.slice(0, 60) }));
        else if (peildatum !== null && peildatum < project.startOn)
          problem("projecten", t("rounds:form.projectNotBegun", { slug, start: project.startOn }));
      }
    });
}

/** The form that changes an open round. */
export function roundChangeSchema(t: Translate, { referenceOn }: { readonly referenceOn: Day }) {
  return z
    .object({
      uiterlijk: dateInput(t, { required: t("rounds:form.deadlineRequired") }),
      toelichting: textInput(t, { maximum: LONGEST_TEXT }),
    })
    .superRefine(({ uiterlijk }, context) => {
      if (uiterlijk === null || uiterlijk >= referenceOn) return;
      const message = t("rounds:form.deadlineBeforeReference", { reference: referenceOn });
      context.addIssue({ code: "custom", path: ["uiterlijk"], message });
    });
}
