import type { RequestHandler } from "express";
import helmet from "helmet";
import { factsOf } from "./request-facts.server.ts";

interface SecurityOptions {
  /** Whether readers reach the site over https, so that browsers may be told to insist on it */
  readonly isHttps: boolean;
  /** The development server needs inline styles and a socket */
  readonly isDevelopment: boolean;
}

/** Headers that keep the browser from loading or running anything but our own files. */
export function securityHeaders({ isHttps, isDevelopment }: SecurityOptions): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'none'"],
        "script-src": ["'self'", (request) => `'nonce-${factsOf(request).nonce}'`],
        "style-src": isDevelopment ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        "font-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "connect-src": isDevelopment ? ["'self'", "ws:"] : ["'self'"],
        "manifest-src": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "base-uri": ["'none'"],
        ...(isHttps ? { "upgrade-insecure-requests": [] } : {}),
      },
    },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: "deny" },
  });
}
