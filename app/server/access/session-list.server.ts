import Bowser from "bowser";
import type { Instant } from "#app/domain/instant.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import type { OwnSession } from "#db/queries/account/find-own-sessions.server.ts";
import { hashOfToken } from "./secret-token.server.ts";

/** A session as its owner sees it. */
export interface ListedSession {
  /** Stands for it in forms; the hash itself does not leave the server */
  readonly key: string;
  /** Browser and system, in words */
  readonly browser: string;
  readonly network: string;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  /** Whether it is that of the browser that asks */
  readonly isThis: boolean;
}

/** @param sessionIdHash of the browser that asks */
export function listedSession(
  session: OwnSession,
  { t, sessionIdHash }: { readonly t: Translate; readonly sessionIdHash: string | null },
): ListedSession {
  const { idHash, userAgent, network, createdAt, lastSeenAt } = session;
  return {
    key: sessionKey(idHash),
    browser: browserWords(t, userAgent),
    network,
    createdAt,
    lastSeenAt,
    isThis: idHash === sessionIdHash,
  };
}

/** What stands for a session in a form. */
export function sessionKey(idHash: string): string {
  return hashOfToken(idHash).slice(0, 16);
}

function browserWords(t: Translate, userAgent: string): string {
  // The library refuses an empty name.
  const { browser, os } = Bowser.parse(userAgent === "" ? "-" : userAgent);
  if (!browser.name) return t("signIn:account.unknownBrowser");
  return os.name ? t("signIn:account.browserOn", { browser: browser.name, system: os.name }) : browser.name;
}
