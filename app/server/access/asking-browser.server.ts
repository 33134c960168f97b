import { LINK_MINUTES } from "#db/record/account/insert-sign-in-link.server.ts";
import { readCookie } from "./read-cookie.ts";
import { createSecretToken, hashOfToken, isSecretToken } from "./secret-token.server.ts";
import { writeCookie } from "./write-cookie.ts";

const BROWSER_COOKIE = "aanmelding";
const SIGN_IN_PATH = "/aanmelden";

/** Hash of what a browser got when it asked for a link; `null`: it did not ask. */
export function askingBrowserHash(cookieHeader: string | null): string | null {
  const token = readCookie(cookieHeader, BROWSER_COOKIE);
  return token !== null && isSecretToken(token) ? hashOfToken(token) : null;
}

/**
 * Marks a browser as one that asked for a link. Who asks twice keeps the mark, so that the first mail works as well as
 * the second.
 */
export function markAskingBrowser(
  cookieHeader: string | null,
  isHttps: boolean,
): { readonly browserHash: string; readonly setCookie: string } {
  const held = readCookie(cookieHeader, BROWSER_COOKIE);
  const value = held !== null && isSecretToken(held) ? held : createSecretToken();
  const seconds = LINK_MINUTES * 60;
  return {
    browserHash: hashOfToken(value),
    setCookie: writeCookie({ name: BROWSER_COOKIE, value, path: SIGN_IN_PATH, seconds, isHttps }),
  };
}
