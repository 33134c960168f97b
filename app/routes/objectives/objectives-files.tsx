import { DownloadLine } from "#app/components/layout/download-line.tsx";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { ObjectivesFile } from "#app/urls/objectives-params.ts";

interface ObjectivesFilesProps {
  readonly files: readonly ObjectivesFile[];
  readonly subject: string;
  readonly search: string;
  readonly permanentHref: string | null;
}

/** The figures of a part of the page as files. */
export function ObjectivesFiles({ files, subject, search, permanentHref }: ObjectivesFilesProps) {
  const t = useTranslate();
  const downloads = files.flatMap((file) =>
    (["csv", "ods", "json"] as const).map((format) => ({
      format:
        files.length === 1
          ? format.toUpperCase()
          : `${t(`objectives:files.${file}`)} ${format.toUpperCase()}`,
      href: `/doelstellingen/bestanden/${file}.${format}${search}`,
    })),
  );
  return <DownloadLine downloads={downloads} subject={subject} permanentHref={permanentHref} />;
}
