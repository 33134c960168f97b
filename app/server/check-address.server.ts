import type { Request, RequestHandler } from "express";
import type { SendErrorPage } from "./error-page.server.ts";
import { factsOf } from "./request-facts.server.ts";

const LONGEST_ADDRESS = 4096;
const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/**
 * Stops what no page can answer: an address that is too long, that cannot be decoded or that hides control
 * characters, what only the framework's past asked for, and methods nobody uses. A trailing slash leads to the address without it.
 */
export function checkAddress(sendErrorPage: SendErrorPage): RequestHandler {
  return (request, response, next) => {
    if (request.originalUrl.length > LONGEST_ADDRESS) return sendErrorPage(request, response, 414);
    if (!METHODS.has(request.method))
      return sendErrorPage(request, response.set("Allow", "GET, HEAD, POST"), 405);

    const { path } = factsOf(request);
    if (!isReadable(path) || asksForData(request)) return sendErrorPage(request, response, 400);
    const isApi = path.startsWith("/api/");
    if (
      path.length > 1 &&
      path.endsWith("/") &&
      !isApi &&
      (request.method === "GET" || request.method === "HEAD")
    ) {
      // One slash in front: with two, the browser would take the first part for another site.
      const withoutSlash = `/${path.replace(/^\/+|\/+$/g, "")}`;
      return response.redirect(308, withoutSlash + request.originalUrl.slice(path.length));
    }
    next();
  };
}

/** Asks for the data of one part of a page, as earlier versions of the framework did; it would answer with a fault. */
function asksForData({ originalUrl }: Pick<Request, "originalUrl">): boolean {
  return new URL(originalUrl, "http://localhost").searchParams.has("_data");
}

function isReadable(path: string): boolean {
  if (!path.startsWith("/") || path.startsWith("//")) return false;
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this is for
    return !/[\u0000-\u001f\u007f\\]/.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}
