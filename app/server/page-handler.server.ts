import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { Request as ExpressRequest, Response as ExpressResponse, RequestHandler } from "express";
import { readBody, sendBody } from "./answer-body.server.ts";
import { createCachedPage } from "./page-cache/cached-page.ts";
import { type PageCache, type PageVersion, PUBLIC_PAGE } from "./page-cache/page-cache.ts";
import { factsOf } from "./request-facts.server.ts";
import { toWebRequest } from "./web-request.server.ts";

/** What one request is answered with. */
export interface PageContext {
  readonly context: AppLoadContext;
  readonly version: PageVersion;
  /** Address and language: what a kept page is found by */
  readonly cacheKey: string;
  /** Scheme and host that the request is for */
  readonly origin: string;
}

interface PageHandlerOptions {
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  readonly mode: "production" | "development";
  readonly pageCache: PageCache;
  /** @throws when the database does not answer */
  contextOf(request: ExpressRequest): Promise<PageContext>;
}

/** Longer answers are not kept: they go out while they are made, in little memory. */
const LARGEST_KEPT_BYTES = 4 * 1024 * 1024;

/** Answers with the site's pages, and keeps the public ones for who asks again. */
export function createPageHandler({ build, mode, pageCache, contextOf }: PageHandlerOptions): RequestHandler {
  const render = createRequestHandler(build, mode);

  async function answerRequest(request: ExpressRequest, response: ExpressResponse): Promise<void> {
    const { context, version, cacheKey, origin } = await contextOf(request);
    const answer = await render(toWebRequest(request, response, origin), context);
    response.status(answer.status);
    for (const [name, value] of answer.headers) response.append(name, value);

    const body = await readBody(answer.body, mayBeKept(request, response) ? LARGEST_KEPT_BYTES : 0);
    if (!body.isWhole) return sendBody(response, body);
    response.vary("Accept-Encoding").vary("Cookie");
    const facts = factsOf(request);
    const page = createCachedPage({ headers: response.getHeaders(), body: body.bytes, nonce: facts.nonce });
    pageCache.keep(cacheKey, version, page);
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    page.send(request, response, facts);
  }

  return (request, response, next) => {
    answerRequest(request, response).catch(next);
  };
}

/** Whether the answer to this kind of request can be the same for everybody. */
export function asksForPage({ method }: { readonly method?: string | undefined }): boolean {
  return method === "GET" || method === "HEAD";
}

function mayBeKept(request: ExpressRequest, response: ExpressResponse): boolean {
  return (
    asksForPage(request) &&
    response.statusCode === 200 &&
    response.get("Cache-Control") === PUBLIC_PAGE &&
    response.get("Set-Cookie") === undefined
  );
}
