const SESSION_COOKIE = "sessie";

/** What the browser holds of its session; `null`: it holds none. */
export function sessionTokenOf(cookieHeader: string | undefined): string | null {
  for (const cookie of cookieHeader?.split(";") ?? []) {
    const [name, value] = cookie.split("=", 2);
    if (name?.trim() === SESSION_COOKIE && value?.trim()) return value.trim();
  }
  return null;
}

/** The cookie of a session. It ends with the browser; how long it may be idle, the server knows. */
export function sessionCookie(token: string, isHttps: boolean): string {
  return `${SESSION_COOKIE}=${token}; Path=/; HttpOnly; SameSite=Lax${isHttps ? "; Secure" : ""}`;
}

/** Takes the session from the browser. */
export function endedSessionCookie(isHttps: boolean): string {
  return `${sessionCookie("", isHttps)}; Max-Age=0`;
}
