import type { Request } from "express";

const HOST = /^[\w.-]+(:\d+)?$|^\[[\da-fA-F:]+\](:\d+)?$/;

/**
 * Scheme and host that a request was sent to, as far as the request itself tells. A host that is no host must not stop a
 * request.
 */
export function requestOrigin(request: Request): string {
  const host = request.get("Host") ?? "localhost";
  return `${request.protocol}://${HOST.test(host) ? host : "localhost"}`;
}
