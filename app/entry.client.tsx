import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { createBrowserTranslate } from "./i18n/browser-translate.ts";
import { DEFAULT_LANGUAGE, isLanguage } from "./i18n/language.ts";
import { loadMessages } from "./i18n/load-messages.ts";
import { MessagesContext } from "./i18n/messages-context.ts";

const documentLanguage = document.documentElement.lang;
const language = isLanguage(documentLanguage) ? documentLanguage : DEFAULT_LANGUAGE;
const t = createBrowserTranslate(language, await loadMessages(language));

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <MessagesContext.Provider value={{ language, t }}>
        <RemixBrowser />
      </MessagesContext.Provider>
    </StrictMode>,
  );
});
