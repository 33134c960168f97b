import { STOP_PATH } from "./stop-link.server.ts";

/**
 * Paths that programs of readers may send a form to from elsewhere: what it may do is signed in the address itself.
 *
 * @source RFC 8058
 */
export const ONE_CLICK_PATHS: readonly string[] = [STOP_PATH];
