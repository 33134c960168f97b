import { createHash, randomBytes } from "node:crypto";

/** 256 random bits for a cookie or a link. Only its hash is stored, so that who reads the database cannot use it. */
export function createSecretToken(): string {
  return randomBytes(32).toString("base64url");
}

/** Whether a text has the form of a token; anything else need not be looked for. */
export function isSecretToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}

/** SHA-256, hexadecimal. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
