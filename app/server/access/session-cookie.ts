import { readCookie } from "./read-cookie.ts";
import { writeCookie } from "./write-cookie.ts";

const SESSION_COOKIE = "sessie";

/** What the browser holds of its session; `null`: it holds none. */
export function sessionTokenOf(cookieHeader: string | null | undefined): string | null {
  return readCookie(cookieHeader, SESSION_COOKIE);
}

/** The cookie of a session. It ends with the browser; how long it may be idle, the server knows. */
export function sessionCookie(token: string, isHttps: boolean): string {
  return writeCookie({ name: SESSION_COOKIE, value: token, path: "/", isHttps });
}

/** Takes the session from the browser. */
export function endedSessionCookie(isHttps: boolean): string {
  return writeCookie({ name: SESSION_COOKIE, value: "", path: "/", seconds: 0, isHttps });
}
