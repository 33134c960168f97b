import type { IncomingMessage } from "node:http";
import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { Request as ExpressRequest, Response as ExpressResponse, RequestHandler } from "express";
import { sessionTokenOf } from "./access/session-cookie.ts";
import { readBody, sendBody } from "./answer-body.server.ts";
import { type CachedPage, createCachedPage } from "./page-cache/cached-page.ts";
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
  const underWay = new Map<string, Promise<CachedPage | null>>();

  /** @returns the page, when it is one for everybody; otherwise it has been sent */
  async function renderPage(
    request: ExpressRequest,
    response: ExpressResponse,
    { context, origin }: PageContext,
  ): Promise<CachedPage | null> {
    const answer = await render(toWebRequest(request, response, origin), context);
    response.status(answer.status);
    for (const [name, value] of answer.headers) {
      // A page with a policy of its own has that one alone.
      if (name === "content-security-policy") response.set(name, value);
      else response.append(name, value);
    }
    if (answer.status === 405 && !answer.headers.has("Allow")) response.set("Allow", "GET, HEAD");
    if (sessionTokenOf(request.headers.cookie) !== null) response.set("Cache-Control", "private, no-store");

    const body = await readBody(answer.body, mayBeKept(request, response) ? LARGEST_KEPT_BYTES : 0);
    if (!body.isWhole) {
      await sendBody(response, body);
      return null;
    }
    response.vary("Accept-Encoding").vary("Cookie");
    const headers = response.getHeaders();
    return createCachedPage({ headers, body: body.bytes, nonce: factsOf(request).nonce });
  }

  async function answerRequest(request: ExpressRequest, response: ExpressResponse): Promise<void> {
    const page = await contextOf(request);
    const { cacheKey, version } = page;
    const exactKey = `${cacheKey} ${version.version} ${version.today}`;
    // After a write everybody asks for the same pages at once: those that were public before are rendered by one for all.
    if (asksForPage(request) && pageCache.has(cacheKey)) {
      const running = underWay.get(exactKey);
      const shared = running ? await running : pageCache.find(cacheKey, version);
      if (shared) return sendPage(shared, request, response);
    }
    const rendering = renderPage(request, response, page);
    underWay.set(exactKey, rendering);
    try {
      const rendered = await rendering;
      if (rendered === null) return;
      pageCache.keep(cacheKey, version, rendered);
      sendPage(rendered, request, response);
    } finally {
      if (underWay.get(exactKey) === rendering) underWay.delete(exactKey);
    }
  }

  return (request, response, next) => {
    answerRequest(request, response).catch(next);
  };
}

function sendPage(page: CachedPage, request: ExpressRequest, response: ExpressResponse): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  page.send(request, response, factsOf(request));
}

/** Whether the answer to this request can be the same for everybody. Who is signed in gets pages of their own. */
export function asksForPage({ method, headers }: Pick<IncomingMessage, "method" | "headers">): boolean {
  return (method === "GET" || method === "HEAD") && sessionTokenOf(headers.cookie) === null;
}

function mayBeKept(request: ExpressRequest, response: ExpressResponse): boolean {
  return (
    asksForPage(request) &&
    response.statusCode === 200 &&
    response.get("Cache-Control") === PUBLIC_PAGE &&
    response.get("Set-Cookie") === undefined
  );
}
