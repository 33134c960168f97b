import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { pathOf } from "./path-of.ts";

/** What the server notes about a request when it arrives. */
export interface RequestFacts {
  /** Stands in the log, in the answer and on the error page */
  readonly id: string;
  /** For the inline scripts of the answer; always equally long, so that a kept page keeps its length */
  readonly nonce: string;
  /** As it was sent, without the query; the request's own may be rewritten on its way */
  readonly path: string;
  readonly startedAt: number;
}

const FOREIGN_ID = /^[\w.-]{8,64}$/;
const factsByRequest = new WeakMap<IncomingMessage, RequestFacts>();

/** @param trustsProxy whether the number that a proxy gave the request is taken over */
export function noteRequest(request: IncomingMessage, trustsProxy: boolean): RequestFacts {
  const foreignId = trustsProxy ? request.headers["x-request-id"] : undefined;
  const facts: RequestFacts = {
    id: typeof foreignId === "string" && FOREIGN_ID.test(foreignId) ? foreignId : randomUUID(),
    nonce: createNonce(),
    path: pathOf(request),
    startedAt: performance.now(),
  };
  factsByRequest.set(request, facts);
  return facts;
}

/** @throws Error for a request that did not pass {@link noteRequest}, which is a fault in the server */
export function factsOf(request: IncomingMessage): RequestFacts {
  const facts = factsByRequest.get(request);
  if (facts === undefined) throw new Error("request without facts");
  return facts;
}

/** 122 random bits; a UUID since those come from a pool and cost next to nothing. */
export function createNonce(): string {
  return randomUUID().replaceAll("-", "");
}
