import type { Translate } from "#app/i18n/message-types.ts";
import type { Db } from "#db/connect.server.ts";
import { findUploadedEvents } from "#db/queries/upload/find-uploaded-events.server.ts";
import type { Upload } from "#db/queries/upload/upload-row.server.ts";
import { personName } from "./call-list.server.ts";
import type { UploadNames } from "./upload-names.server.ts";

const PAGE_SIZE = 200;

/** What was decided of an upload, by whom, and what it brought. */
export async function uploadResult(
  db: Db,
  options: {
    readonly upload: Upload;
    readonly names: UploadNames;
    readonly page: number;
    readonly t: Translate;
  },
) {
  const { upload, names, t } = options;
  const { revisions } = upload;
  const total = revisions === null ? 0 : revisions.last - revisions.first + 1;
  const page = Math.min(options.page, Math.max(1, Math.ceil(total / PAGE_SIZE)));
  const events =
    revisions === null
      ? []
      : await findUploadedEvents(db, { revisions, offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE });
  return {
    isApplied: upload.decision === "applied",
    decidedBy: upload.decidedBy === null ? "" : personName(t, upload.decidedBy),
    decidedAt: upload.decidedAt,
    revisions,
    list: {
      rows: events.map((event) => ({
        ...event,
        name: names.municipality(event.municipalityCode),
        projectName: names.project(event.projectSlug),
        origin: names.origin(event.projectSlug),
      })),
      page,
      pageSize: PAGE_SIZE,
      total,
    },
  };
}

/** A row of what an upload brought. */
export type UploadedEventRow = Awaited<ReturnType<typeof uploadResult>>["list"]["rows"][number];
