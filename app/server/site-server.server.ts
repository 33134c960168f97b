import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { createApp } from "./create-app.server.ts";
import { createMetrics } from "./metrics.server.ts";
import { createPageCache } from "./page-cache/page-cache.ts";
import { cacheKeyOf, pageVersion } from "./page-context.server.ts";
import { asksForPage } from "./page-handler.server.ts";
import { noteRequest } from "./request-facts.server.ts";
import { logAnswer } from "./request-log.server.ts";
import type { SiteOptions } from "./site-options.ts";

const PAGE_CACHE_BYTES = 64 * 1024 * 1024;

/** The server of the site, not yet listening. Pages that were rendered before are answered before anything else runs. */
export function createSiteServer(options: SiteOptions): Server {
  const { config, log } = options;
  const metrics = createMetrics(config.metricsToken);
  // While developing, what a page looks like changes without anything being written.
  const pageCache = createPageCache(options.browserFiles.kind === "development" ? 1 : PAGE_CACHE_BYTES);
  const app: RequestListener = createApp({ ...options, metrics, pageCache });
  const trustsProxy = config.trustProxy !== false;

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const facts = noteRequest(request, trustsProxy);
    let fromCache = false;
    response.once("close", () => {
      const seconds = (performance.now() - facts.startedAt) / 1000;
      metrics.countAnswer({ method: request.method ?? "", status: response.statusCode, seconds, fromCache });
      logAnswer(log, request, response, facts);
    });

    const key = cacheKeyOf(request);
    if (!asksForPage(request) || !pageCache.has(key)) {
      app(request, response);
      return;
    }
    options.readDatabaseState().then(
      (state) => {
        const page = pageCache.find(key, pageVersion(state));
        fromCache = page !== undefined;
        if (page === undefined) app(request, response);
        else page.send(request, response, facts);
      },
      () => app(request, response),
    );
  }

  const server = createServer(answer);
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) {
      socket.destroy();
      return;
    }
    const status =
      error.code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : "400 Bad Request";
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });
  return server;
}
