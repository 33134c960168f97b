import { Link } from "@remix-run/react";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { SITE_SECTIONS, type SiteSection } from "./site-sections.ts";
import "./site-navigation.css";

interface SiteNavigationProps {
  readonly section: SiteSection | null;
  readonly search: string;
}

/** The main menu: a row of links, on a phone behind "Menu". The style shows one of the two. */
export function SiteNavigation(props: SiteNavigationProps) {
  const t = useTranslate();
  return (
    <>
      <nav className="vw-nav vw-nav--wide" aria-label={t("layout:navigation")}>
        <SectionLinks {...props} />
      </nav>
      <details className="vw-nav-menu vw-screen-only">
        <summary>{t("layout:menu")}</summary>
        <nav className="vw-nav" aria-label={t("layout:navigation")}>
          <SectionLinks {...props} />
        </nav>
      </details>
    </>
  );
}

function SectionLinks({ section, search }: SiteNavigationProps) {
  const t = useTranslate();
  return (
    <ul>
      {SITE_SECTIONS.map(({ key, path }) => (
        <li key={key}>
          <Link to={`${path}${search}`} aria-current={key === section ? "true" : undefined}>
            {t(`layout:sections.${key}`)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
