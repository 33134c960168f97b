import type { IncomingMessage } from "node:http";
import type { Request as ExpressRequest } from "express";
import type { Language } from "#app/i18n/language.ts";
import { findSession } from "#db/queries/account/find-session.server.ts";
import { createRegisterCache } from "#db/queries/municipality/find-register.server.ts";
import { createPortfolioCache } from "#db/queries/portfolio/find-projects.server.ts";
import type { AccessLimits } from "./access/access-limits.server.ts";
import { hashOfToken, isSecretToken } from "./access/secret-token.server.ts";
import { sessionTokenOf } from "./access/session-cookie.ts";
import { createSignInService } from "./access/sign-in-service.server.ts";
import { createClock } from "./clock.ts";
import type { DatabaseState } from "./database-state.server.ts";
import type { PageVersion } from "./page-cache/page-cache.ts";
import type { PageContext } from "./page-handler.server.ts";
import { languageFromCookie, languageFromUrl } from "./read-language.ts";
import { factsOf } from "./request-facts.server.ts";
import { requestOrigin } from "./request-origin.ts";
import type { SiteOptions } from "./site-options.ts";

/** The database does not answer, so that no page can be made. */
class UnavailableError extends Error {
  readonly status = 503;
}

/** @returns what makes the context of each request */
export function createPageContexts(
  options: SiteOptions & { readonly limits: AccessLimits },
): (request: ExpressRequest) => Promise<PageContext> {
  const { db, config, log, limits } = options;
  const signInService = config.oidc === null ? null : createSignInService(config.oidc);
  const registerOf = createRegisterCache(db);
  const projectsOf = createPortfolioCache(db);
  const realClock = createClock(null);
  const baseUrl = config.baseUrl === null ? null : new URL(config.baseUrl).origin;

  return async (request) => {
    const { id: requestId, nonce: cspNonce } = factsOf(request);
    const state = await options.readDatabaseState().catch((cause: unknown) => {
      throw new UnavailableError("the database does not answer", { cause });
    });
    const { stamp, settings, clock } = state;
    const token = sessionTokenOf(request.headers.cookie);
    const session =
      token === null || !isSecretToken(token)
        ? undefined
        : await findSession(db, { idHash: hashOfToken(token), now: realClock.now() });
    const origin = baseUrl ?? requestOrigin(request);
    return {
      context: {
        db,
        clock,
        realClock,
        config,
        stamp,
        register: () => registerOf(stamp),
        projects: () => projectsOf(stamp),
        settings,
        language: languageFromUrl(request.originalUrl) ?? languageOf(request),
        actor: session?.actor ?? null,
        sessionIdHash: session?.idHash ?? null,
        network: request.ip ?? "",
        limits,
        signInService,
        origin,
        cspNonce,
        requestId,
        log,
      },
      version: pageVersion(state),
      cacheKey: cacheKeyOf(request),
      origin,
    };
  };
}

export function pageVersion({ version, clock }: DatabaseState): PageVersion {
  return { version, today: clock.today() };
}

/** A page differs by address and by chosen language. `?lang=` stands in the address, and its answers are never kept. */
export function cacheKeyOf(request: IncomingMessage): string {
  return `${languageOf(request)} ${request.url ?? "/"}`;
}

function languageOf(request: IncomingMessage): Language {
  return languageFromCookie(request.headers.cookie);
}
