import { createContext } from "react";
import type { Language } from "./language.ts";
import type { Translate } from "./message-types.ts";

/** The language of the page and its messages; they never change while the page is shown. */
export interface PageMessages {
  readonly language: Language;
  readonly t: Translate;
}

export const MessagesContext = createContext<PageMessages | null>(null);
