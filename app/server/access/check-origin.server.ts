import type { Request, RequestHandler } from "express";
import type { SiteOptions } from "#app/server/site-options.ts";
import { createClock } from "../clock.ts";
import type { SendErrorPage } from "../error-page.server.ts";
import { ONE_CLICK_PATHS } from "../mail/one-click-paths.server.ts";
import { pathOf } from "../path-of.ts";
import { requestOrigin } from "../request-origin.ts";
import type { AccessLimits } from "./access-limits.server.ts";
import { noteInAudit } from "./note-in-audit.server.ts";

interface CheckOriginOptions extends Pick<SiteOptions, "db" | "config" | "log"> {
  readonly limits: Pick<AccessLimits, "mayNote">;
  readonly sendErrorPage: SendErrorPage;
}

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Lets nothing be sent from another site: browsers tell where a form was. A refusal is noted, as far as that does not
 * fill the audit log.
 */
export function checkOrigin({ db, config, log, limits, sendErrorPage }: CheckOriginOptions): RequestHandler {
  const realClock = createClock(null);

  async function note(request: Request): Promise<void> {
    const network = request.ip ?? "";
    if (!(await limits.mayNote(network))) return;
    const entry = { action: "origin_refused", subject: pathOf(request).slice(0, 200) } as const;
    await noteInAudit({ db, actor: null, network, realClock }, entry);
  }

  return (request, response, next) => {
    if (READING.has(request.method) || comesFromSite(request, config.baseUrl)) return next();
    if (ONE_CLICK_PATHS.includes(pathOf(request))) return next();
    note(request).catch((error: unknown) => log.warn({ err: error }, "a refused origin was not noted"));
    sendErrorPage(request, response, 403, (t) => ({
      title: t("signIn:origin.title"),
      intro: t("signIn:origin.intro"),
    }));
  };
}

/** Whether a request was sent by a page of this site, by the first of the headers that tells. */
function comesFromSite(request: Request, baseUrl: string | null): boolean {
  const sender = request.get("Origin") ?? originOf(request.get("Referer"));
  if (sender === undefined) return request.get("Sec-Fetch-Site") === "same-origin";
  const own = [requestOrigin(request), ...(baseUrl === null ? [] : [new URL(baseUrl).origin])];
  return own.includes(sender);
}

function originOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  return URL.canParse(address) ? new URL(address).origin : "null";
}
