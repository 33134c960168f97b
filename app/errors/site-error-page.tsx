import { Link, useLocation } from "@remix-run/react";
import { ErrorPage } from "#app/components/layout/error-page.tsx";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { SearchForm } from "#app/components/layout/search-form.tsx";
import { problemMessage } from "#app/i18n/data-message.ts";
import { useLanguage, useTranslate } from "#app/i18n/use-translate.ts";
import { errorTexts } from "./error-texts.ts";
import type { SiteError } from "./site-error.ts";

interface SiteErrorPageProps {
  readonly error: SiteError;
  /** Number of the request in the log; `null`: not known */
  readonly requestId: string | null;
}

/** What stands in the place of a page that cannot be shown, within the frame of the site. */
export function SiteErrorPage({ error, requestId }: SiteErrorPageProps) {
  const t = useTranslate();
  const otherLanguage = useLanguage() === "nl" ? "en" : "nl";
  const { pathname, search } = useLocation();
  const { status, problems } = error;
  const { title, intro } = errorTexts(t, status, problems.length);
  const otherSearch = new URLSearchParams(search);
  otherSearch.set("lang", otherLanguage);
  const rightSearch = new URLSearchParams(search);
  for (const { field } of problems) rightSearch.delete(field);

  return (
    <PageShell
      header={{
        section: null,
        search: "",
        municipalityCount: null,
        otherLanguageHref: `${pathname}?${otherSearch}`,
        account: { actor: null },
      }}
      day={null}
      example={null}
      footer={{ lastRecordedAt: null, isOwnRegister: false, permanentHref: null, search: "" }}
      url={pathname}
    >
      <ErrorPage
        title={title}
        intro={intro}
        reasons={problems.map((problem) =>
          t("problems:inField", { field: problem.field, reason: problemMessage(t, problem) }),
        )}
        reference={status >= 500 && requestId !== null ? t("errors:reference", { id: requestId }) : null}
      >
        {problems.length > 0 && (
          <p>
            <Link to={rightSearch.size === 0 ? pathname : `${pathname}?${rightSearch}`}>
              {t("errors:showDefault")}
            </Link>
          </p>
        )}
        {status === 404 && <SearchForm id="zoek" />}
        <p>
          <Link to="/">{t("errors:toHome")}</Link>
        </p>
      </ErrorPage>
    </PageShell>
  );
}
