import type { Db } from "../connect.server.ts";
import { createRegisterTables } from "./001-register.server.ts";
import { createPortfolioTables } from "./002-portfolio.server.ts";
import { createParticipationTables } from "./003-participation.server.ts";
import { createAdministrationTables } from "./004-administration.server.ts";
import { createAccountTables } from "./005-accounts.server.ts";
import { createDeskTables } from "./006-desk.server.ts";
import { createRoundTables } from "./007-rounds.server.ts";
import { createMailTables } from "./008-mail.server.ts";
import { createWorkbenchTables } from "./009-workbench.server.ts";
import { createLivePeriodTable } from "./010-live-periods.server.ts";
import { addCallContact } from "./011-call-contact.server.ts";
import { createObjectiveTables } from "./012-objectives.server.ts";

/** All steps from an empty database to the current schema, in order. A step that was released never changes. */
export const MIGRATIONS: ReadonlyMap<string, (db: Db) => Promise<void>> = new Map([
  ["001-register", createRegisterTables],
  ["002-portfolio", createPortfolioTables],
  ["003-participation", createParticipationTables],
  ["004-administration", createAdministrationTables],
  ["005-accounts", createAccountTables],
  ["006-desk", createDeskTables],
  ["007-rounds", createRoundTables],
  ["008-mail", createMailTables],
  ["009-workbench", createWorkbenchTables],
  ["010-live-periods", createLivePeriodTable],
  ["011-call-contact", addCallContact],
  ["012-objectives", createObjectiveTables],
]);
