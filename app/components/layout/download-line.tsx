import { useTranslate } from "#app/i18n/use-translate.ts";
import { PermanentLink } from "./permanent-link.tsx";
import "./download-line.css";

export interface Download {
  /** Name of the format: CSV, ODS, JSON, SVG, PNG */
  readonly format: string;
  readonly href: string;
}

interface DownloadLineProps {
  readonly downloads: readonly Download[];
  /** What is downloaded, for who hears the links without seeing where they stand */
  readonly subject: string;
  /** `null`: a page that shows today only */
  readonly permanentHref: string | null;
}

/** The same figures to take along, and the link that keeps them. */
export function DownloadLine({ downloads, subject, permanentHref }: DownloadLineProps) {
  const t = useTranslate();
  return (
    <div className="vw-download-line vw-screen-only">
      <span>{t("layout:source.download")}</span>
      <ul>
        {downloads.map(({ format, href }) => (
          <li key={format}>
            {/* A file, not a page: the browser fetches it itself */}
            <a className="nl-link" href={href} download>
              {format}
              <span className="vw-visually-hidden">: {subject}</span>
            </a>
          </li>
        ))}
      </ul>
      {permanentHref !== null && (
        <span className="vw-download-line__link">
          <PermanentLink to={permanentHref} />
        </span>
      )}
    </div>
  );
}
