import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";
import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** Figures about the running server in Prometheus' format. */
export interface Metrics {
  countAnswer(answer: {
    readonly method: string;
    readonly status: number;
    readonly seconds: number;
    readonly fromCache: boolean;
  }): void;
  readonly handler: RequestHandler;
}

const KNOWN_METHODS = new Set(["GET", "HEAD", "POST"]);

/** @param token who knows it may read the figures from elsewhere; `null`: only this machine may */
export function createMetrics(token: string | null): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: "vliegwiel_http_request_duration_seconds",
    help: "Time from request to answer",
    labelNames: ["method", "status"],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
    registers: [registry],
  });
  const pages = new Counter({
    name: "vliegwiel_page_cache_hits_total",
    help: "Answers that were given again without rendering",
    registers: [registry],
  });

  return {
    countAnswer({ method, status, seconds, fromCache }) {
      // A method that a stranger made up must not become a label.
      durations.observe({ method: KNOWN_METHODS.has(method) ? method : "other", status }, seconds);
      if (fromCache) pages.inc();
    },
    handler(request, response, next) {
      if (!mayRead(request, token)) {
        response.status(404).type("text/plain").send("404\n");
        return;
      }
      registry.metrics().then((text) => response.type(registry.contentType).send(text), next);
    },
  };
}

function mayRead(request: IncomingMessage, token: string | null): boolean {
  const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1];
  if (token !== null && given !== undefined) {
    const wanted = Buffer.from(token);
    const bytes = Buffer.from(given);
    return bytes.length === wanted.length && timingSafeEqual(bytes, wanted);
  }
  // Behind a proxy on this machine every reader comes from loopback; the proxy's header gives that away.
  const isForwarded =
    request.headers["x-forwarded-for"] !== undefined || request.headers.forwarded !== undefined;
  return !isForwarded && /^(::1|(::ffff:)?127\.)/.test(request.socket.remoteAddress ?? "");
}
