import { may } from "#app/domain/access/policy.ts";
import type { Actor } from "#app/domain/access/role.ts";
import { MOST_UPLOAD_ROWS } from "#app/domain/import/upload-limits.ts";
import type { Problem } from "#app/domain/problem.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { badRequest, notFound } from "#app/server/http-errors.server.ts";
import { readPageNumber } from "#app/urls/page-number.ts";
import { inSnapshot } from "#db/dialect/snapshot.server.ts";
import { judgeUpload } from "#db/import/judge-upload.server.ts";
import { findUpload, findUploadBytes } from "#db/queries/upload/find-upload.server.ts";
import type { Upload } from "#db/queries/upload/upload-row.server.ts";
import { personName } from "./call-list.server.ts";
import { readyUpload, refusedUpload } from "./upload-judged.server.ts";
import { uploadNames } from "./upload-names.server.ts";
import { uploadResult } from "./upload-result.server.ts";
import { workplaceFrame } from "./workplace-frame.ts";

/** An upload that somebody asks for by its number; `undefined`: there is none. */
export async function uploadOfAddress(
  { db }: Pick<AppContext, "db">,
  id: string,
): Promise<Upload | undefined> {
  return /^[1-9]\d{0,8}$/.test(id) ? findUpload(db, Number(id)) : undefined;
}

/**
 * Everything the page of one upload shows: what it would change, what is wrong with it, or what it did.
 *
 * @param id as it stands in the address
 * @throws a 404 answer when there is no such upload, a 400 answer when the address is wrong
 */
export async function readUploadPage(request: Request, context: AppContext, actor: Actor, id: string) {
  const { db, clock } = context;
  const { searchParams } = new URL(request.url);
  const problems: Problem[] = [];
  const page = readPageNumber(searchParams, problems);
  if (problems.length > 0) throw badRequest(problems);
  const upload = await uploadOfAddress(context, id);
  if (upload === undefined) throw notFound();
  const register = await context.register();
  const t = translateFor(context.language);
  const names = await uploadNames(context);
  const common = {
    frame: await workplaceFrame(request, context),
    title: t("uploads:oneMetaTitle", { id: upload.id }),
    description: t("uploads:metaDescription"),
    id: upload.id,
    fileName: upload.fileName,
    rowCount: upload.rowCount,
    by: personName(t, upload.uploadedBy),
    at: upload.uploadedAt,
    mayDecide: may(actor, { to: "register_for_others" }, register),
    isAgain: searchParams.get("opnieuw") === "ja",
    formId: crypto.randomUUID(),
  };
  if (upload.decision !== null) {
    return { ...common, kind: "done" as const, ...(await uploadResult(db, { upload, names, page, t })) };
  }
  const bytes = await findUploadBytes(db, upload.id);
  const file = {
    name: upload.fileName,
    bytes: bytes ?? new Uint8Array(),
    maximumRows: MOST_UPLOAD_ROWS,
  };
  const options = { now: clock.now(), actor: String(actor.accountId) };
  const judged = await inSnapshot(db, (snapshot) => judgeUpload(snapshot, register, file, options));
  if (judged.kind === "refused") {
    return { ...common, kind: "refused" as const, ...(await refusedUpload(judged, file, t)) };
  }
  return { ...common, kind: "ready" as const, ...readyUpload(judged, { names, page }) };
}

export type UploadPage = Awaited<ReturnType<typeof readUploadPage>>;
