import { CONFIRMATION_TERM, STATUS_TERMS } from "#app/domain/dutch-terms.ts";
import { STATUSES } from "#app/domain/participation/status.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import "./upload-format.css";

interface UploadFormatProps {
  readonly columns: { readonly required: readonly string[]; readonly optional: readonly string[] };
}

const EXAMPLE = `project;gemeente_code;status;per;gepland_in_gebruik
landelijke-verhuisservice;GM0344;implementeert;1-12-2018;1-6-2019
landelijke-verhuisservice;GM0363;bevestigd;31-12-2018;`;

/** Columns that stand in an export for its readers and say nothing that is recorded. */
const FOR_READERS = ["gemeente", "afgeleid", "bevestigd_op", "herkomst", "peildatum"];

/** What a file should look like, beside the form. */
export function UploadFormat({ columns }: UploadFormatProps) {
  const t = useTranslate();
  const { list } = useFormatter();
  const words = [...STATUSES.filter((status) => status !== "none").map((status) => STATUS_TERMS[status])];
  return (
    <section className="vw-upload-format" aria-labelledby="vorm">
      <h2 id="vorm">{t("uploads:format.title")}</h2>
      <p>
        {t("uploads:format.text", {
          required: list(columns.required),
          optional: list(columns.optional.filter((column) => !FOR_READERS.includes(column))),
        })}
      </p>
      <p>{t("uploads:format.words", { words: list([...words, CONFIRMATION_TERM]) })}</p>
      <p>{t("uploads:format.days")}</p>
      <h3>{t("uploads:format.example")}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than its place must be reachable by keyboard */}
      <pre tabIndex={0}>{EXAMPLE}</pre>
    </section>
  );
}
