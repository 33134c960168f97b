import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useRouteError } from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { errorTexts } from "./errors/error-texts.ts";
import { readSiteError } from "./errors/site-error.ts";
import { SiteErrorPage } from "./errors/site-error-page.tsx";
import { useLanguage, useTranslate } from "./i18n/use-translate.ts";
import { isPlainPage } from "./plain-page.ts";
import { ServerFactsContext } from "./server-facts.ts";
import { HEAD_LINKS } from "./styles/head-links.ts";
import "./styles/site.css";

export const links = () => HEAD_LINKS;

export function Layout({ children }: { readonly children: ReactNode }) {
  // Nothing went wrong where this is null, in the browser undefined.
  const error = useRouteError() ?? null;
  const isPlain = useMatches().some(({ handle }) => isPlainPage(handle));
  const nonce = useContext(ServerFactsContext)?.cspNonce;
  return (
    <html lang={useLanguage()} className="utrecht-document utrecht-document--surface">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {error === null ? <Meta /> : <ErrorTitle error={error} />}
        <Links />
      </head>
      <body>
        {children}
        {/* A page that failed stands as it was sent, as a page of text does: links and forms need no script. */}
        {error === null && !isPlain && (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const requestId = useContext(ServerFactsContext)?.requestId ?? null;
  return <SiteErrorPage error={readSiteError(useRouteError())} requestId={requestId} />;
}

function ErrorTitle({ error }: { readonly error: unknown }) {
  const t = useTranslate();
  const { status, problems } = readSiteError(error);
  return <title>{t("errors:pageTitle", errorTexts(t, status, problems.length))}</title>;
}
