import type { Instant } from "#app/domain/instant.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { TextLink } from "./text-link.tsx";
import "./site-footer.css";

export interface SiteFooterProps {
  /** When something was last recorded; `null`: nothing was, or it could not be read */
  readonly lastRecordedAt: Instant | null;
  /** Whether the register came through an import: what ships with the site is not its source then */
  readonly isOwnRegister: boolean;
  /** Address at which this page keeps its figures; `null`: the page has no figures */
  readonly permanentHref: string | null;
  /** Query of the day of the figures, kept in the links */
  readonly search: string;
}

/** The foot of every page: sources, what was known, how it is counted. */
export function SiteFooter({ lastRecordedAt, isOwnRegister, permanentHref, search }: SiteFooterProps) {
  const t = useTranslate();
  const format = useFormatter();
  const hasPageFacts = lastRecordedAt !== null || permanentHref !== null;
  return (
    <footer className="utrecht-page-footer">
      <div className="utrecht-page-footer__content vw-footer">
        <section>
          <h2>{t("layout:footer.sources")}</h2>
          <p>{t(isOwnRegister ? "layout:footer.ownCredit" : "layout:footer.credit")}</p>
        </section>
        {hasPageFacts && (
          <section>
            <h2>{t("layout:footer.thisPage")}</h2>
            {lastRecordedAt !== null && (
              <p>{t("layout:footer.knownUntil", { instant: format.instant(lastRecordedAt) })}</p>
            )}
            {permanentHref !== null && (
              <p className="vw-screen-only">
                <TextLink to={permanentHref}>{t("layout:footer.permanentLink")}</TextLink>
              </p>
            )}
          </section>
        )}
        <nav aria-label={t("layout:footer.about")}>
          <ul>
            <li>
              <TextLink to={`/verantwoording${search}`}>{t("layout:footer.method")}</TextLink>
            </li>
            <li>
              <TextLink to={`/open-data${search}`}>{t("layout:footer.openData")}</TextLink>
            </li>
            <li>
              <TextLink to={`/toegankelijkheid${search}`}>{t("layout:footer.accessibility")}</TextLink>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
