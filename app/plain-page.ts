import type { ClientLoaderFunctionArgs } from "@remix-run/react";

/** `handle` of a page of text: it is sent without scripts, since there is nothing on it to operate. */
export const plainPage = { isPlain: true } as const;

/** Whether a page is a page of text. */
export function isPlainPage(handle: unknown): boolean {
  return handle === plainPage;
}

/**
 * `clientLoader` of a page of text: who comes from another page gets it as a document, since its messages are not in
 * the browser.
 */
export function openAsDocument({ request }: ClientLoaderFunctionArgs): Promise<never> {
  window.location.assign(request.url);
  return new Promise(() => {});
}
