import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { connect, type Database } from "#db/connect.server.ts";
import { type AppServer, startAppServer } from "#test/support/app-server.ts";
import { launchBrowser } from "#test/support/browser.ts";
import { exampleDatabase } from "#test/support/example-database.ts";
import { type MailServer, startMailServer } from "#test/support/mail-server.ts";
import { type Keyboard, keyboardAt } from "./keyboard.ts";

interface WalkedSiteOptions {
  /** Whether the browsers of those who walk run scripts */
  readonly javaScript: boolean;
  /** Puts in the database what has to be there before the server starts */
  readonly prepare?: (database: Database) => Promise<void>;
}

/** The built product with the bundled example, mail that goes out, and people at keyboards. */
export interface WalkedSite {
  url(): string;
  mails(): MailServer;
  database(): Database;
  /** Somebody at a browser of their own */
  somebody(): Promise<Keyboard>;
  /** Somebody who stepped in as one of the example, by what it is called on that page */
  stepIn(seat: string): Promise<Keyboard>;
}

/** Starts all of it for the tests of a `describe`; call it inside one. */
export function walkedSite({ javaScript, prepare }: WalkedSiteOptions): WalkedSite {
  const databaseUrl = exampleDatabase();
  const contexts: BrowserContext[] = [];
  let database: Database;
  let mails: MailServer;
  let server: AppServer;
  let browser: Browser;
  beforeAll(async () => {
    database = connect(databaseUrl());
    await prepare?.(database);
    mails = await startMailServer();
    server = await startAppServer(databaseUrl(), { SMTP_URL: mails.url });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser.close();
    await server.stop();
    await mails.close();
    await database.close();
  });

  async function somebody(): Promise<Keyboard> {
    const context = await browser.newContext({ locale: "nl-NL", javaScriptEnabled: javaScript });
    context.setDefaultTimeout(30_000);
    contexts.push(context);
    return keyboardAt(await context.newPage());
  }

  return {
    url: () => server.url,
    mails: () => mails,
    database: () => database,
    somebody,
    async stepIn(seat) {
      const person = await somebody();
      const { page } = person;
      await person.open(`${server.url}/voorbeeld/instappen`);
      const place = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: seat }) });
      await person.follow("button", "Stap in", place);
      expect(new URL(page.url()).pathname).not.toBe("/voorbeeld/instappen");
      return person;
    },
  };
}
