/**
 * The value of a cookie as the browser sent it.
 *
 * @returns `null` when it sent none by that name, or an empty one
 */
export function readCookie(cookieHeader: string | null | undefined, name: string): string | null {
  for (const cookie of cookieHeader?.split(";") ?? []) {
    const [found, value] = cookie.split("=", 2);
    if (found?.trim() === name && value?.trim()) return value.trim();
  }
  return null;
}
