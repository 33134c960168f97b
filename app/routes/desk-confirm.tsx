import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CheckboxField } from "#app/components/forms/checkbox-field.tsx";
import { FieldGroup } from "#app/components/forms/field-group.tsx";
import { FormPage } from "#app/components/forms/form-page.tsx";
import { HiddenFormId } from "#app/components/forms/hidden-form-id.tsx";
import { SubmitRow } from "#app/components/forms/submit-row.tsx";
import { splitConfirmable } from "#app/domain/desk/split-confirmable.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { deskConfirmSchema } from "#app/forms/desk-confirm.ts";
import { formView } from "#app/forms/form-view.ts";
import { parseForm, refuseForm } from "#app/forms/parse-form.server.ts";
import { readFormData } from "#app/forms/read-form-data.server.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { confirmationsOf } from "#app/presenters/desk-confirmations.ts";
import { deskFrame } from "#app/presenters/desk-frame.server.ts";
import { deskPlace } from "#app/presenters/desk-place.server.ts";
import { deskRow } from "#app/presenters/desk-row.server.ts";
import { deskProjectsOf } from "#app/presenters/desk-state.server.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { submitDeskEntries } from "#app/server/desk/submit-desk-entries.server.ts";
import { DeskShell } from "./desk/desk-shell.tsx";
import { LeftOutList } from "./desk/left-out-list.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const code = params.code ?? "";
  const actor = await authorise(request, context, { to: "open_desk", municipalityCode: code });
  const place = await deskPlace(context, actor, code);
  const { register, today } = place;
  const { language } = context;
  const t = translateFor(language);
  const { confirmable, leftOut } = splitConfirmable(await deskProjectsOf(context, place), today);
  const options = { register, today, language, names: new Map<string, string>() };
  return {
    ...(await deskFrame(request, context, place)),
    formId: randomUUID(),
    lines: confirmable.map((deskProject) => ({
      box: `${deskProject.project.slug}@${deskProject.latestRevision ?? ""}`,
      row: deskRow(deskProject, options),
    })),
    leftOut: leftOut.map(({ deskProject, why }) => ({ why, row: deskRow(deskProject, options) })),
    title: t("desk:confirm.title"),
    description: t("desk:description"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const code = params.code ?? "";
  const actor = await authorise(request, context, { to: "register", municipalityCode: code });
  const place = await deskPlace(context, actor, code);
  const t = translateFor(context.language);
  const submission = parseForm(await readFormData(request), deskConfirmSchema(t));
  if (submission.status !== "success") return refuseForm(submission);
  const { formulier: formId, project: boxes } = submission.value;
  const deskProjects = await deskProjectsOf(context, place);
  const { entries, unknown } = confirmationsOf(boxes, deskProjects, place);
  if (unknown !== null) {
    return refuseForm(submission, {
      fieldErrors: { project: [t("desk:confirm.notHere", { slug: unknown })] },
    });
  }
  const outcome = await submitDeskEntries(context, place, { formId, entries });
  if (outcome.kind === "done") return redirect(outcome.path, 303);
  const slug = entries[outcome.problems[0]?.index ?? 0]?.draft.projectSlug;
  const name = deskProjects.find(({ project }) => project.slug === slug)?.project.name[context.language];
  return refuseForm(submission, {
    fieldErrors: { project: [t("desk:confirm.stale", { project: name ?? "" })] },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function DeskConfirm() {
  const { frame, desk, formId, lines, leftOut } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useTranslate();
  const format = useFormatter();
  const view = formView(reply, { project: lines.map(({ box }) => box) });
  const path = `/mijn-gemeente/${desk.code}`;
  return (
    <DeskShell frame={frame} desk={desk} current="confirm">
      <FormPage
        kicker={t("desk:head.kicker", { name: desk.name })}
        title={t("desk:confirm.title")}
        lead={lines.length > 0 ? t("desk:confirm.lead") : t("desk:confirm.nothing")}
        errors={view.errors}
        aside={leftOut.length > 0 && <LeftOutList code={desk.code} leftOut={leftOut} />}
      >
        {lines.length > 0 && (
          <form className="vw-form" method="post" action={`${path}/bevestigen`}>
            <HiddenFormId value={formId} />
            <FieldGroup id="project" legend={t("desk:confirm.group")} error={view.field("project").error}>
              <ul className="vw-choices">
                {lines.map(({ box, row }, index) => (
                  <li key={box}>
                    <CheckboxField
                      id={index === 0 ? "project" : `project-${row.slug}`}
                      name="project"
                      checkedValue={box}
                      isChecked={view.values("project").includes(box)}
                      label={t("desk:confirm.line", { project: row.name, status: row.status })}
                      meaning={
                        row.derivedFrom.length > 0
                          ? t("desk:confirm.derived", { names: format.list(row.derivedFrom) })
                          : t("desk:confirm.since", {
                              day: row.since === null ? "" : format.day(row.since),
                              heard: row.heardOn === null ? "" : format.day(row.heardOn),
                            })
                      }
                    />
                  </li>
                ))}
              </ul>
            </FieldGroup>
            <SubmitRow
              label={t("desk:confirm.button")}
              link={{ href: path, label: t("desk:confirm.back") }}
            />
          </form>
        )}
      </FormPage>
    </DeskShell>
  );
}
