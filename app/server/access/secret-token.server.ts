import { createHash, randomBytes } from "node:crypto";

/** 256 random bits for a cookie or a link. Only its hash is stored, so that who reads the database cannot use it. */
export function createSecretToken(): string {
  return randomBytes(32).toString("base64url");
}

/** SHA-256, hexadecimal. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
