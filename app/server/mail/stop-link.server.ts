import { createHmac, timingSafeEqual } from "node:crypto";
import { isMailAddress } from "#app/domain/mail/mail-address.ts";
import { isMailKind, type MailKind, mayBeStopped } from "#app/domain/mail/mail-kind.ts";

export const STOP_PATH = "/post/stoppen";

/** Who stops what. */
export interface StopRequest {
  readonly kind: MailKind;
  readonly address: string;
}

/** The address at which a receiver stops mails of a kind, signed: nobody can stop those of somebody else. */
export function stopLink(origin: string, sessionSecret: string, { kind, address }: StopRequest): string {
  const lower = address.toLowerCase();
  const search = new URLSearchParams({
    soort: kind,
    adres: lower,
    teken: signatureOf(sessionSecret, { kind, address: lower }),
  });
  return `${origin}${STOP_PATH}?${search}`;
}

/** @returns `null` when the link was not made here, was changed, or is about a kind that cannot be stopped */
export function readStopLink(search: URLSearchParams, sessionSecret: string): StopRequest | null {
  const kind = search.get("soort") ?? "";
  const address = search.get("adres") ?? "";
  const given = Buffer.from(search.get("teken") ?? "");
  if (!isMailKind(kind) || !mayBeStopped(kind) || !isMailAddress(address)) return null;
  const right = Buffer.from(signatureOf(sessionSecret, { kind, address }));
  return given.length === right.length && timingSafeEqual(given, right) ? { kind, address } : null;
}

function signatureOf(sessionSecret: string, { kind, address }: StopRequest): string {
  return createHmac("sha256", sessionSecret).update(`mail-stop\n${kind}\n${address}`).digest("base64url");
}
