import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { createI18n } from "./i18n/create-i18n.ts";
import { DEFAULT_LANGUAGE, isLanguage } from "./i18n/language.ts";
import { loadMessages } from "./i18n/load-messages.ts";

const documentLanguage = document.documentElement.lang;
const language = isLanguage(documentLanguage) ? documentLanguage : DEFAULT_LANGUAGE;
const i18n = createI18n(language, await loadMessages(language));

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <RemixBrowser />
      </I18nextProvider>
    </StrictMode>,
  );
});
