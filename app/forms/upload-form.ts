import { z } from "zod";
import { MOST_UPLOAD_BYTES } from "#app/domain/import/upload-limits.ts";
import type { Translate } from "#app/i18n/message-types.ts";

const PASTED_NAME = "geplakt.csv";
const LONGEST_NAME = 120;

/** A file that is handed in, or rows pasted from a spreadsheet: one of the two. */
export const uploadSchema = (t: Translate) =>
  z
    .object({ bestand: z.instanceof(File).optional(), geplakt: z.string().default("") })
    .transform(({ bestand, geplakt }, context) => {
      const refuse = (path: string, message: string) => {
        context.addIssue({ code: "custom", path: [path], message });
        return z.NEVER;
      };
      const isPasted = geplakt.trim() !== "";
      const hasFile = bestand !== undefined && bestand.name !== "";
      if (hasFile && isPasted) return refuse("bestand", t("uploads:oneOfTwo"));
      if (isPasted) {
        const content = new Blob([geplakt]);
        if (content.size > MOST_UPLOAD_BYTES) return refuse("geplakt", t("uploads:tooLarge"));
        return { field: "geplakt", name: PASTED_NAME, content };
      }
      if (!hasFile) return refuse("bestand", t("uploads:nothing"));
      if (bestand.size > MOST_UPLOAD_BYTES) return refuse("bestand", t("uploads:tooLarge"));
      return { field: "bestand", name: nameOf(bestand.name), content: bestand };
    });

/** Without its folder, which some browsers send, and without what cannot be read. */
function nameOf(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  const readable = last.replace(/\p{Cc}/gu, "").trim();
  return readable.slice(0, LONGEST_NAME) || PASTED_NAME;
}
