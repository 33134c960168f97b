import type { Logger } from "pino";
import type { Actor } from "#app/domain/access/role.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import type { Language } from "#app/i18n/language.ts";
import type { Db } from "#db/connect.server.ts";
import type { LedgerStamp } from "#db/queries/ledger/read-ledger.server.ts";
import type { Settings } from "#db/queries/settings/find-settings.server.ts";
import type { AccessLimits } from "./access/access-limits.server.ts";
import type { SignInService } from "./access/sign-in-service.server.ts";
import type { Clock } from "./clock.ts";
import type { Config } from "./config.server.ts";

/** What a loader or action gets beside the request: everything from outside, so that nothing is global. */
export interface AppContext {
  readonly db: Db;
  /** Time of the domain: days and instants of participation, rounds and reminders */
  readonly clock: Clock;
  /** The real time, for sessions, links, mail and the audit log */
  readonly realClock: Clock;
  readonly config: Config;
  /** The state of the database when this request began; caches and ETags hang on it */
  readonly stamp: LedgerStamp;
  /** The register of municipalities as of `stamp` */
  register(): Promise<Register>;
  /** All projects as of `stamp`, in the order of the portfolio */
  projects(): Promise<readonly Project[]>;
  readonly settings: Settings;
  readonly language: Language;
  /** Who is signed in; `null`: a visitor */
  readonly actor: Actor | null;
  /** Session of the actor; `null` for a visitor */
  readonly sessionIdHash: string | null;
  /** Address the request came from, for limits and the audit log */
  readonly network: string;
  /** How often may still be tried */
  readonly limits: AccessLimits;
  /** `null`: none was set */
  readonly signInService: SignInService | null;
  /** Scheme and host under which readers know the site, for links in mail */
  readonly origin: string;
  /** Goes on every inline script of this response */
  readonly cspNonce: string;
  readonly requestId: string;
  readonly log: Logger;
}

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends AppContext {}
  /** Loaders give values as they are, so components see the types that loaders have. */
  interface Future {
    v3_singleFetch: true;
  }
}
