import { DownloadLine } from "#app/components/layout/download-line.tsx";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { ObjectiveFile } from "#app/urls/objectives-params.ts";
import type { ObjectiveData } from "../objective.tsx";

interface ObjectiveDownloadsProps {
  readonly data: ObjectiveData;
  readonly files: readonly ObjectiveFile[];
  readonly subject: string;
}

/** The figures of a part of the page as files. */
export function ObjectiveDownloads({ data, files, subject }: ObjectiveDownloadsProps) {
  const t = useTranslate();
  const folder = `/doelstellingen/${data.assessment.objective.number}/bestanden`;
  const downloads = files.flatMap((file) =>
    (["csv", "ods", "json"] as const).map((format) => ({
      format:
        files.length === 1
          ? format.toUpperCase()
          : `${t(`objectives:files.${file}`)} ${format.toUpperCase()}`,
      href: `${folder}/${file}.${format}${data.query}`,
    })),
  );
  return (
    <DownloadLine downloads={downloads} subject={subject} permanentHref={data.frame.footer.permanentHref} />
  );
}
