import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { RequestFacts } from "../request-facts.server.ts";
import { createNonceGzip } from "./nonce-gzip.ts";

/** An answer that can be given again, as long as nothing was written and the day did not change. */
export interface CachedPage {
  /** Bytes it holds in memory, about */
  readonly size: number;
  send(request: IncomingMessage, response: ServerResponse, facts: RequestFacts): void;
}

/** Headers of one answer, or of one connection, that are never kept. */
const OWN_HEADERS = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "date",
  "transfer-encoding",
  "x-request-id",
]);
/** The browser keeps the nonce of the page it has, so a 304 must not bring another policy. */
const POLICY = "content-security-policy";

interface RenderedPage {
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
  /** The nonce that stands in the headers and the body */
  readonly nonce: string;
}

export function createCachedPage({ headers, body, nonce }: RenderedPage): CachedPage {
  const text = createNonceGzip(body, nonce);
  const etag = `W/"${createHash("sha256").update(body.toString("latin1").replaceAll(nonce, "")).digest("base64url").slice(0, 22)}"`;
  const kept = Object.entries(headers)
    .filter(([name, value]) => value !== undefined && !OWN_HEADERS.has(name.toLowerCase()))
    .map(([name, value]): [string, string] => [
      name,
      Array.isArray(value) ? value.join(", ") : String(value),
    ]);
  const steady = kept
    .filter(([name]) => name.toLowerCase() !== POLICY)
    .concat([["ETag", etag]])
    .flat();
  const policy = kept.find(([name]) => name.toLowerCase() === POLICY)?.[1].split(nonce);

  return {
    size: text.size + 4096,
    send(request, response, facts) {
      const answerHeaders = [...steady, "X-Request-Id", facts.id];
      if (matches(request.headers["if-none-match"], etag)) {
        response.writeHead(304, answerHeaders).end();
        return;
      }
      if (policy) answerHeaders.push("Content-Security-Policy", policy.join(facts.nonce));
      const takesGzip = acceptsGzip(request.headers["accept-encoding"]);
      const content = takesGzip ? text.gzip(facts.nonce) : text.identity(facts.nonce);
      if (takesGzip) answerHeaders.push("Content-Encoding", "gzip");
      answerHeaders.push("Content-Length", String(content.length));
      response.writeHead(200, answerHeaders).end(content);
    },
  };
}

/** @source RFC 9110, 13.1.2: the weak comparison */
function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const weak = (tag: string) => tag.trim().replace(/^W\//, "");
  return ifNoneMatch.split(",").some((tag) => tag.trim() === "*" || weak(tag) === weak(etag));
}

/** @source RFC 9110, 12.5.3: a coding with weight 0 is refused */
function acceptsGzip(acceptEncoding: string | string[] | undefined): boolean {
  return /(?:^|,)\s*(?:gzip|x-gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[\d.]+\s*)?(?:,|$)/i.test(
    String(acceptEncoding ?? ""),
  );
}
