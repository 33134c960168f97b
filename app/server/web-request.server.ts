import type { IncomingMessage, ServerResponse } from "node:http";
import { bodyOf } from "./read-body.server.ts";

/**
 * The request as the pages know it: the standard `Request`.
 *
 * @param origin scheme and host of the site; the path and query are the request's own
 */
export function toWebRequest(request: IncomingMessage, response: ServerResponse, origin: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    // Where it came from was judged before. Remix would judge again, by the host alone, which a proxy may change.
    if (name.startsWith(":") || name === "origin" || value === undefined) continue;
    for (const one of [value].flat()) headers.append(name, one);
  }
  const left = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) left.abort();
  });
  // What HEAD answers are the headers of GET; the server leaves the body out.
  const method = request.method === "HEAD" ? "GET" : (request.method ?? "GET");
  const init: RequestInit = { method, headers, signal: left.signal };
  if (method !== "GET") init.body = bodyOf(request);
  return new Request(new URL(`${origin}${request.url ?? "/"}`), init);
}
