/**
 * Where a visitor signs in, and is led back from.
 *
 * @example signInPath("/taskforce?provincie=Utrecht") // "/aanmelden?naar=%2Ftaskforce%3Fprovincie%3DUtrecht"
 */
export function signInPath(returnTo: string): string {
  return `/aanmelden?${new URLSearchParams({ naar: returnTo })}`;
}

/** A path of this site to lead back to; anything else is the start of one's own work. */
export function safeReturnPath(path: string | null): string {
  return path !== null && /^\/(?![/\\])[^\\\s]*$/.test(path) ? path : "/mijn-account";
}
