import { useTranslate } from "#app/i18n/use-translate.ts";
import { TextLink } from "./text-link.tsx";
import "./breadcrumb.css";

interface BreadcrumbProps {
  /** Pages above this one, from the top */
  readonly trail: readonly { readonly label: string; readonly to: string }[];
  readonly current: string;
}

/** Where the page stands in the site. */
export function Breadcrumb({ trail, current }: BreadcrumbProps) {
  const t = useTranslate();
  return (
    <nav className="utrecht-breadcrumb-nav vw-breadcrumb" aria-label={t("layout:breadcrumb")}>
      <ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {trail.map(({ label, to }) => (
          <li key={to} className="utrecht-breadcrumb-nav__item">
            <TextLink className="utrecht-breadcrumb-nav__link" to={to}>
              {label}
            </TextLink>
          </li>
        ))}
        <li className="utrecht-breadcrumb-nav__item">
          <span aria-current="page">{current}</span>
        </li>
      </ol>
    </nav>
  );
}
