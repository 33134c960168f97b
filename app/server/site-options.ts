import type { ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import type { Db } from "#db/connect.server.ts";
import type { Config } from "./config.server.ts";
import type { DatabaseState } from "./database-state.server.ts";

/** Where the browser's scripts, styles and fonts come from. */
export type BrowserFiles =
  | { readonly kind: "built"; readonly folder: string; readonly stylesheets: readonly string[] }
  | { readonly kind: "development"; readonly middleware: RequestHandler };

/** What the site is made of. */
export interface SiteOptions {
  readonly db: Db;
  readonly config: Config;
  readonly log: Logger;
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  readonly browserFiles: BrowserFiles;
  readDatabaseState(): Promise<DatabaseState>;
  isReady(): Promise<boolean>;
}
