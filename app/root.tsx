import type { LoaderFunctionArgs } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useLanguage, useTranslate } from "./i18n/use-translate.ts";

export function loader({ context }: LoaderFunctionArgs) {
  return { cspNonce: context.cspNonce, requestId: context.requestId };
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>("root");
  const t = useTranslate();
  // The browser hides the nonce of a script from the page, so React finds another one there than it rendered.
  return (
    <html lang={useLanguage()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <a href="#inhoud">{t("common:skipToContent")}</a>
        {children}
        <ScrollRestoration nonce={data?.cspNonce} />
        <Scripts nonce={data?.cspNonce} />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}
