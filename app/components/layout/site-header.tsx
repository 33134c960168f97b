import { Link } from "@remix-run/react";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useLanguage, useTranslate } from "#app/i18n/use-translate.ts";
import { AccountMenu, type AccountMenuProps } from "./account-menu.tsx";
import { SiteNavigation } from "./site-navigation.tsx";
import type { SiteSection } from "./site-sections.ts";
import { Wordmark } from "./wordmark.tsx";
import "./site-header.css";

export interface SiteHeaderProps {
  /** Section the page belongs to; `null`: none of the navigation */
  readonly section: SiteSection | null;
  /** Query of the day of the figures, with its question mark, kept in every link; empty: today */
  readonly search: string;
  /** Municipalities that exist on the day shown; `null` where no day is known: an error page */
  readonly municipalityCount: number | null;
  /** The same page in the other language */
  readonly otherLanguageHref: string;
  readonly account: AccountMenuProps;
}

/** The top of every page: the movement, the other language, name and navigation. */
export function SiteHeader({
  section,
  search,
  municipalityCount,
  otherLanguageHref,
  account,
}: SiteHeaderProps) {
  const t = useTranslate();
  const format = useFormatter();
  const otherLanguage = useLanguage() === "nl" ? "en" : "nl";
  return (
    <header className="utrecht-page-header">
      <div className="utrecht-page-header__content">
        <div className="vw-header-top">
          <p>
            {t("layout:movement")}
            {municipalityCount !== null && municipalityCount > 0 && (
              <span className="vw-header-top__motto">
                {" · "}
                {t("layout:motto", { n: format.number(municipalityCount) })}
              </span>
            )}
          </p>
          <p className="vw-header-top__language vw-screen-only">
            <a href={otherLanguageHref} lang={otherLanguage} hrefLang={otherLanguage}>
              {t("layout:otherLanguage")}
            </a>
          </p>
          <AccountMenu {...account} />
        </div>
        <div className="vw-header-main">
          <Link className="vw-header-main__home" to={`/${search}`} aria-label={t("layout:home")}>
            <Wordmark name={t("layout:siteName")} />
          </Link>
          <SiteNavigation section={section} search={search} />
        </div>
      </div>
    </header>
  );
}
