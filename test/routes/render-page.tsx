import { Writable } from "node:stream";
import { createRemixStub } from "@remix-run/testing";
import type { ComponentType } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { vi } from "vitest";
import type { Language } from "#app/i18n/language.ts";
import { MessagesContext } from "#app/i18n/messages-context.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";

/**
 * HTML of a page as the server sends it, with what is loaded later in it.
 *
 * @param data what its loader answered
 * @throws Error when React complains, about a missing key for instance
 */
export async function renderPage(
  Page: ComponentType,
  data: object,
  language: Language = "nl",
): Promise<string> {
  const errors = vi.spyOn(console, "error").mockImplementation(() => undefined);
  try {
    const html = await htmlOf(Page, data, language);
    const [complaint] = errors.mock.calls.filter(([message]) => !isAboutLayoutEffects(message));
    if (complaint) throw new Error(complaint.join(" "));
    return html;
  } finally {
    errors.mockRestore();
  }
}

/** The stub brings the router of the browser, whose layout effects React reports on a server. */
function isAboutLayoutEffects(message: unknown): boolean {
  return String(message).includes("useLayoutEffect does nothing on the server");
}

function htmlOf(Page: ComponentType, data: object, language: Language): Promise<string> {
  const Site = createRemixStub([{ id: "page", path: "/", Component: Page, loader: () => data }]);
  return new Promise((resolve, reject) => {
    let html = "";
    const sink = new Writable({
      write(chunk, _encoding, done) {
        html += String(chunk);
        done();
      },
      final(done) {
        resolve(html);
        done();
      },
    });
    const { pipe } = renderToPipeableStream(
      <MessagesContext.Provider value={{ language, t: translateFor(language) }}>
        <Site initialEntries={["/"]} hydrationData={{ loaderData: { page: data } }} />
      </MessagesContext.Provider>,
      { onAllReady: () => pipe(sink), onError: reject },
    );
  });
}
