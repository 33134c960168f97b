import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import { createAccessLimits } from "./access/access-limits.server.ts";
import { checkOrigin } from "./access/check-origin.server.ts";
import { checkAddress } from "./check-address.server.ts";
import { createErrorPage } from "./error-page.server.ts";
import { healthRoutes } from "./health.server.ts";
import type { Metrics } from "./metrics.server.ts";
import type { PageCache } from "./page-cache/page-cache.ts";
import { createPageContexts } from "./page-context.server.ts";
import { createPageHandler } from "./page-handler.server.ts";
import { readBody } from "./read-body.server.ts";
import { languageCookie, languageFromUrl } from "./read-language.ts";
import { factsOf } from "./request-facts.server.ts";
import { securityHeaders } from "./security-headers.server.ts";
import type { SiteOptions } from "./site-options.ts";
import { staticFiles } from "./static-files.server.ts";

interface AppOptions extends SiteOptions {
  readonly metrics: Metrics;
  readonly pageCache: PageCache;
}

/** Everything the site answers, in the order in which it is tried. */
export function createApp(options: AppOptions): Express {
  const { config, browserFiles } = options;
  const isHttps = config.baseUrl?.startsWith("https://") ?? false;
  const isDevelopment = browserFiles.kind === "development";
  const sendErrorPage = createErrorPage(browserFiles.kind === "built" ? browserFiles.stylesheets : []);
  const limits = createAccessLimits();
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("trust proxy", config.trustProxy);

  app.use((request, response, next) => {
    response.set("X-Request-Id", factsOf(request).id);
    next();
  });
  app.use(securityHeaders({ isHttps, isDevelopment }));
  app.use(checkAddress(sendErrorPage));
  app.use(compression());
  app.use(healthRoutes(options.isReady));
  app.get("/metrics", options.metrics.handler);
  if (browserFiles.kind === "built") app.use(staticFiles(browserFiles.folder));
  else app.use(browserFiles.middleware);
  app.use(checkOrigin({ ...options, limits, sendErrorPage }));
  app.use(readBody());
  app.use(rememberLanguage(isHttps));
  app.use(
    createPageHandler({
      build: options.build,
      mode: isDevelopment ? "development" : "production",
      pageCache: options.pageCache,
      contextOf: createPageContexts({ ...options, limits }),
    }),
  );

  const failed: ErrorRequestHandler = (error, request, response, _next) => {
    const status = statusOf(error);
    if (status >= 500) options.log.error({ err: error, requestId: factsOf(request).id }, "request failed");
    if (response.headersSent) response.destroy();
    else sendErrorPage(request, response, status);
  };
  app.use(failed);
  return app;
}

function rememberLanguage(isHttps: boolean): RequestHandler {
  return (request, response, next) => {
    const language = languageFromUrl(request.originalUrl);
    if (language !== null) response.append("Set-Cookie", languageCookie(language, isHttps));
    next();
  };
}

/** Express and its parts put the status on the error; anything else is our own fault. */
function statusOf(error: unknown): number {
  const status: unknown =
    typeof error === "object" && error !== null && "status" in error ? error.status : undefined;
  return typeof status === "number" && status >= 400 && status < 600 ? status : 500;
}
