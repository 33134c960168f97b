import { may } from "#app/domain/access/policy.ts";
import type { Actor } from "#app/domain/access/role.ts";
import type { Problem } from "#app/domain/problem.ts";
import { replyOfKept } from "#app/forms/form-view.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { takeKeptForm } from "#app/server/access/keep-form.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { badRequest } from "#app/server/http-errors.server.ts";
import { readPageNumber } from "#app/urls/page-number.ts";
import { PARTICIPATION_COLUMNS } from "#db/import/participation-rows.server.ts";
import { countUploads, findUploads } from "#db/queries/upload/find-uploads.server.ts";
import { personName } from "./call-list.server.ts";
import { workplaceFrame } from "./workplace-frame.ts";

const PAGE_SIZE = 25;

/**
 * Everything the page for handing in files shows.
 *
 * @throws a 400 answer when the address is wrong
 */
export async function readUploadList(request: Request, context: AppContext, actor: Actor) {
  const { db } = context;
  const problems: Problem[] = [];
  const asked = readPageNumber(new URL(request.url).searchParams, problems);
  if (problems.length > 0) throw badRequest(problems);
  const total = await countUploads(db);
  const page = Math.min(asked, Math.max(1, Math.ceil(total / PAGE_SIZE)));
  const uploads = await findUploads(db, { offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE });
  const t = translateFor(context.language);
  const kept = await takeKeptForm(request, context);
  const register = await context.register();
  return {
    frame: await workplaceFrame(request, context),
    title: t("uploads:metaTitle"),
    description: t("uploads:metaDescription"),
    mayUpload: may(actor, { to: "register_for_others" }, register),
    columns: PARTICIPATION_COLUMNS,
    list: {
      rows: uploads.map((upload) => ({
        id: upload.id,
        fileName: upload.fileName,
        rowCount: upload.rowCount,
        by: personName(t, upload.uploadedBy),
        at: upload.uploadedAt,
        decision: upload.decision,
        eventCount: upload.revisions === null ? 0 : upload.revisions.last - upload.revisions.first + 1,
      })),
      page,
      pageSize: PAGE_SIZE,
      total,
    },
    kept: kept && replyOfKept(kept),
    formId: crypto.randomUUID(),
  };
}

/** A row of the list of uploads. */
export type UploadListRow = Awaited<ReturnType<typeof readUploadList>>["list"]["rows"][number];
