import { useTranslate } from "#app/i18n/use-translate.ts";
import { OPEN_DATA_COLUMNS, type OpenDataFile } from "#app/presenters/open-data-columns.ts";

interface DataFileProps {
  readonly file: OpenDataFile;
  /** What is in it */
  readonly text: string;
  readonly downloads: readonly { readonly format: string; readonly href: string }[];
}

/** One download: what is in it, in which formats, and what its columns mean. */
export function DataFile({ file, text, downloads }: DataFileProps) {
  const t = useTranslate();
  const title = t(`openData:files.${file}.title`);
  return (
    <section className="vw-data-file" aria-labelledby={`bestand-${file}`}>
      <h3 id={`bestand-${file}`}>{title}</h3>
      <p>{text}</p>
      <ul className="vw-data-file__formats vw-screen-only">
        {downloads.map(({ format, href }) => (
          <li key={href}>
            {/* A file, not a page: the browser fetches it itself */}
            <a className="nl-link" href={href} download>
              {format}
              <span className="vw-visually-hidden">: {title}</span>
            </a>
          </li>
        ))}
      </ul>
      <details className="vw-data-file__columns">
        <summary>{t("openData:columnsOf", { file: title })}</summary>
        <table className="utrecht-table vw-columns">
          <caption className="vw-visually-hidden">{t("openData:columnsOf", { file: title })}</caption>
          <thead>
            <tr>
              <th scope="col">{t("openData:column")}</th>
              <th scope="col">{t("openData:meaning")}</th>
            </tr>
          </thead>
          <tbody>
            {OPEN_DATA_COLUMNS[file].map(([name, meaning]) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{t(`openData:columns.${meaning}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
