import { createRemixStub } from "@remix-run/testing";
import { createContext, type ReactElement, useContext } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { vi } from "vitest";
import type { Language } from "#app/i18n/language.ts";
import { MessagesContext } from "#app/i18n/messages-context.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";

const Shown = createContext<ReactElement | null>(null);
const Site = createRemixStub([{ path: "*", Component: ShownElement }]);

/**
 * HTML of a component as the server sends it, with links and messages working.
 *
 * @throws Error when React complains, about a missing key for instance
 */
export function renderComponent(element: ReactElement, language: Language = "nl"): string {
  const errors = vi.spyOn(console, "error").mockImplementation(() => undefined);
  try {
    const html = renderToStaticMarkup(
      <MessagesContext.Provider value={{ language, t: translateFor(language) }}>
        <Shown.Provider value={element}>
          <Site />
        </Shown.Provider>
      </MessagesContext.Provider>,
    );
    const [complaint] = errors.mock.calls.filter(([message]) => !isAboutLayoutEffects(message));
    if (complaint) throw new Error(complaint.join(" "));
    return html;
  } finally {
    errors.mockRestore();
  }
}

/** The text a reader gets: tags away, spaces joined. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();
}

function ShownElement() {
  return useContext(Shown);
}

/** The stub brings the router of the browser, whose layout effects React reports on a server. */
function isAboutLayoutEffects(message: unknown): boolean {
  return String(message).includes("useLayoutEffect does nothing on the server");
}
