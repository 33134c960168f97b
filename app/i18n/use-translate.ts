import { useContext } from "react";
import type { Language } from "./language.ts";
import type { Translate } from "./message-types.ts";
import { MessagesContext, type PageMessages } from "./messages-context.ts";

/**
 * Messages for a component.
 *
 * @example const t = useTranslate(); t("layout:siteName")
 */
export function useTranslate(): Translate {
  return useMessages().t;
}

/** The language the page is shown in. */
export function useLanguage(): Language {
  return useMessages().language;
}

function useMessages(): PageMessages {
  const messages = useContext(MessagesContext);
  if (messages === null) throw new Error("A component with messages stands outside of MessagesContext");
  return messages;
}
