/** Longer ones do not fit in an address beside other things. */
const LONGEST_PATH = 2000;

/**
 * Where a visitor signs in, and is led back from.
 *
 * @example signInPath("/taskforce?provincie=Utrecht") // "/aanmelden?naar=%2Ftaskforce%3Fprovincie%3DUtrecht"
 */
export function signInPath(returnTo: string): string {
  return returnTo.length > LONGEST_PATH
    ? "/aanmelden"
    : `/aanmelden?${new URLSearchParams({ naar: returnTo })}`;
}

/** A path of this site to lead back to; `null` when there is none, or it would lead to another site. */
export function safeReturnPath(path: string | null): string | null {
  return path !== null && path.length <= LONGEST_PATH && /^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(path)
    ? path
    : null;
}
