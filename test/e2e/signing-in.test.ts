import type { Page } from "playwright-core";
import { expect, it, onTestFinished } from "vitest";
import { connect } from "#db/connect.server.ts";
import { startAppServer } from "#test/support/app-server.ts";
import { launchBrowser } from "#test/support/browser.ts";
import { exampleDatabase } from "#test/support/example-database.ts";
import { startIssuer } from "#test/support/oidc-issuer.ts";
import { runCommand } from "#test/support/run-command.ts";

const databaseUrl = exampleDatabase();
const EMAIL = "jan@gemeente.example";

/** The product with one account, and a browser. */
async function siteFor(settings: Readonly<Record<string, string>>) {
  const DATABASE_URL = databaseUrl();
  await runCommand(["user", "add", EMAIL, "--role", "cvd-member"], { DATABASE_URL });
  const server = await startAppServer(DATABASE_URL, settings);
  const browser = await launchBrowser();
  onTestFinished(async () => {
    await browser.close();
    await server.stop();
  });
  return { url: server.url, browser };
}

/** The link that was mailed last; the mail waits in the outbox, since nobody takes it. */
async function mailedLink(): Promise<string> {
  const { db, close } = connect(databaseUrl());
  const mail = await db
    .selectFrom("mail")
    .select("text_body")
    .where("kind", "=", "sign_in_link")
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  await close();
  return /http\S+\/aanmelden\/link\?code=\S+/.exec(mail.text_body ?? "")?.[0] ?? "";
}

async function signedInAs(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/mijn-account`);
  return (await page.locator("main").textContent()) ?? "";
}

it.each([true, false])(
  "with a link by mail, back to where one was; JavaScript: %s",
  async (javaScriptEnabled) => {
    const { url, browser } = await siteFor({ SMTP_URL: "smtp://127.0.0.1:1", LOG_LEVEL: "fatal" });
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${url}/taskforce?provincie=Utrecht`);
    await page.getByLabel("E-mailadres").fill("jan");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.title(), { timeout: 10_000 }).toMatch(/^Fout: Inloggen/);
    expect(await page.getByLabel("E-mailadres").inputValue()).toBe("jan");
    await page.getByLabel("E-mailadres").fill(EMAIL);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Kijk in uw mail" }).waitFor();
    const link = await mailedLink();

    const elsewhere = await browser.newContext();
    const stolen = await elsewhere.newPage();
    await stolen.goto(link);
    expect(await stolen.locator("h1").textContent()).toContain("in de browser waarin u hem vroeg");
    await elsewhere.close();

    await page.goto(link);
    await page.getByRole("button", { name: "Log in" }).click();
    await page.waitForURL(`${url}/taskforce?provincie=Utrecht`);
    expect(await signedInAs(page, url)).toContain(EMAIL);
    await page.getByRole("button", { name: "Uitloggen", exact: true }).first().click();
    await page.waitForURL(`${url}/`);
    await page.goto(link);
    expect(await page.locator("h1").textContent()).toContain("werkt niet meer");
  },
);

it("through the sign-in service of an organisation", async () => {
  // The issuer must know where the site is before the site starts.
  const port = 4219;
  const url = `http://127.0.0.1:${port}`;
  const issuer = await startIssuer(
    {
      jan: { email: EMAIL, email_verified: true },
      piet: { email: "piet@gemeente.example", email_verified: true },
    },
    `${url}/aanmelden/dienst/terug`,
  );
  onTestFinished(() => issuer.close());
  const { browser } = await siteFor({ ...issuer.settings, PORT: String(port) });

  async function signIn(name: string): Promise<Page> {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${url}/aanmelden?naar=%2Fmijn-account`);
    await page.getByRole("link", { name: "Naar de inlogdienst" }).click();
    await page.locator('input[name="login"]').fill(name);
    await page.locator('input[name="password"]').fill("x");
    await page.locator('button[type="submit"]').click();
    await page.locator('button[type="submit"]').click();
    await page.waitForURL((address) => address.origin === url);
    return page;
  }

  const jan = await signIn("jan");
  await jan.waitForURL(`${url}/mijn-account`);
  expect(await jan.locator("main").textContent()).toContain(EMAIL);
  const piet = await signIn("piet");
  expect(await piet.locator("h1").textContent()).toBe("Wij kennen dit account niet");
});
