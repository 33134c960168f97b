import type { IncomingMessage } from "node:http";
import { type RequestHandler, raw } from "express";

const LARGEST_BYTES = 2 * 1024 * 1024;

const bodies = new WeakMap<IncomingMessage, Uint8Array<ArrayBuffer>>();

/**
 * Reads what was sent, as far as it may be: a form or a file of at most 2 MB, also when its length was not told before.
 * What is longer is answered with 413, and nothing more is done.
 */
export function readBody(): RequestHandler {
  const read = raw({ type: () => true, limit: LARGEST_BYTES, inflate: false });
  return (request, response, next) => {
    read(request, response, (error?: unknown) => {
      if (error) return next(error);
      if (Buffer.isBuffer(request.body)) bodies.set(request, new Uint8Array(request.body));
      next();
    });
  };
}

/** What was sent with a request that passed {@link readBody}; `null`: nothing. */
export function bodyOf(request: IncomingMessage): Uint8Array<ArrayBuffer> | null {
  return bodies.get(request) ?? null;
}
