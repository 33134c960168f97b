import type { Db } from "../connect.server.ts";
import { createRegisterTables } from "./001-register.server.ts";
import { createPortfolioTables } from "./002-portfolio.server.ts";
import { createParticipationTables } from "./003-participation.server.ts";
import { createAdministrationTables } from "./004-administration.server.ts";

/** All steps from an empty database to the current schema, in order. A step that was released never changes. */
export const MIGRATIONS: ReadonlyMap<string, (db: Db) => Promise<void>> = new Map([
  ["001-register", createRegisterTables],
  ["002-portfolio", createPortfolioTables],
  ["003-participation", createParticipationTables],
  ["004-administration", createAdministrationTables],
]);
