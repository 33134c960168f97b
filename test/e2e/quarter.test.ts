import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { addAccount } from "#test/support/signed-in.ts";
import { minutesOf } from "./by-keyboard/effort.ts";
import type { Keyboard } from "./by-keyboard/keyboard.ts";
import { linkIn, mailTo, receiversOf } from "./by-keyboard/mailbox.ts";
import { walkedSite } from "./by-keyboard/walked-site.ts";

const PATIENCE = 300_000;
const UTRECHT = "/mijn-gemeente/GM0344";
const COORDINATOR = "coordinator@gemeente.example";
const ROUND = "Winterronde 2018";
const ASKED = [
  "Digitale aangifte overlijden",
  "Landelijke verhuisservice",
  "Omgevingswet slim invoeren",
  "Expertise informatieveiligheid",
  "Lastenverlichting sociaal domein",
];

describe.each([
  { javaScript: true, how: "with JavaScript" },
  { javaScript: false, how: "without JavaScript" },
])("a quarter, by keyboard, $how", { timeout: PATIENCE }, ({ javaScript }) => {
  const site = walkedSite({
    javaScript,
    async prepare({ db }) {
      await addAccount(db, {
        name: "coordinator",
        assignments: [{ role: "municipality_editor", municipalityCode: "GM0344" }],
      });
    },
  });
  let taskforce: Keyboard;
  let utrecht: Keyboard;
  let merged: Keyboard;
  let roundAddress = "";
  let mailCount = 0;

  /** How many answered everything, as the page of the round says first. */
  async function complete(): Promise<string> {
    await taskforce.open(roundAddress);
    return (await taskforce.page.locator("h1").innerText()).trim();
  }

  it("the Taskforce opens a round", async () => {
    taskforce = await site.stepIn("Taskforce");
    await taskforce.follow("link", "Uitvragen");
    await taskforce.follow("link", "Nieuwe uitvraag");
    await taskforce.type("Naam", ROUND);
    await taskforce.type(/^Toelichting/, "Wij bellen in januari met wie nog niet begon.");
    await taskforce.follow("button", "Bekijk wat er verstuurd wordt");
    await taskforce.sees("380 gemeenten worden gevraagd.");
    await taskforce.follow("button", /^Open de uitvraag en verstuur \d+ mails$/);
    await taskforce.sees(/De uitvraag is geopend\. \d+ uitnodigingen/);
    const { origin, pathname, searchParams } = new URL(taskforce.page.url());
    roundAddress = origin + pathname;
    mailCount = Number(searchParams.get("geopend"));
    expect(await complete()).toBe("0 van 380 gemeenten hebben alles beantwoord");
  });

  it("Utrecht signs in with a link by mail, on the way from the invitation to its desk", async () => {
    utrecht = await site.somebody();
    const invitation = await mailTo(site.mails(), COORDINATOR, new RegExp(ROUND));
    await utrecht.open(linkIn(invitation, /mijn-gemeente/));
    await utrecht.type("E-mailadres", COORDINATOR);
    await utrecht.follow("button", "Stuur mij een link");
    await utrecht.sees("Open de link binnen 15 minuten");
    const mail = await mailTo(site.mails(), COORDINATOR, /^Uw link om in te loggen/);
    await utrecht.open(linkIn(mail, /aanmelden\/link/));
    await utrecht.follow("button", "Log in");
    expect(new URL(utrecht.page.url()).pathname).toBe(UTRECHT);
    await utrecht.sees(`${ROUND} vraagt nog om 4 projecten`);
  });

  it("Utrecht confirms what still holds, in one go", async () => {
    await utrecht.follow("link", /^Alles klopt nog ?: /);
    await utrecht.follow("button", "Ja, dit klopt nog");
    await utrecht.sees(`${ASKED[0]} is bevestigd op 31 december 2018.`);
  });

  it("Utrecht changes one, whose planned day passed", async () => {
    await utrecht.follow("link", /^Werk bij ?: Expertise informatieveiligheid/);
    await utrecht.choose("Stand van uw gemeente", "in gebruik");
    await utrecht.typeDay("Sinds wanneer?", "1-11-2018");
    await utrecht.follow("button", "Opslaan");
    await utrecht.sees("Expertise informatieveiligheid staat op “in gebruik” per 1 november 2018.");
  });

  it("Utrecht meets a colleague's change, sees both and chooses", async () => {
    await utrecht.follow("link", "Wijzig Landelijke verhuisservice");
    await utrecht.choose("Stand van uw gemeente", "aangemeld");
    await utrecht.typeDay("Geplande dag van ingebruikname", "1 juni 2019");

    const colleague = await site.stepIn("Goedkeurder van Utrecht");
    await colleague.follow("link", "Wijzig Landelijke verhuisservice");
    await colleague.choose("Stand van uw gemeente", "oriënteert zich");
    await colleague.follow("button", "Opslaan");
    await colleague.sees("Landelijke verhuisservice staat op “oriënteert zich”");

    await utrecht.follow("button", "Opslaan");
    await utrecht.sees("Intussen heeft Goedkeurder Utrecht ook iets gemeld");
    const differences = await utrecht.page.getByRole("row", { name: "Stand van uw gemeente" }).innerText();
    expect(differences).toMatch(/oriënteert zich\s+aangemeld/);
    await utrecht.follow("button", "Sla die van mij toch op");
    await utrecht.sees("Landelijke verhuisservice staat op “aangemeld”");
  });

  it("Utrecht answers the rest: one that it looks into, one that it declines", async () => {
    await utrecht.follow("link", "Wijzig Omgevingswet slim invoeren");
    await utrecht.choose("Stand van uw gemeente", "oriënteert zich");
    await utrecht.follow("button", "Opslaan");
    await utrecht.sees("Omgevingswet slim invoeren staat op “oriënteert zich”");

    await utrecht.follow("link", "Wijzig Lastenverlichting sociaal domein");
    await utrecht.choose("Stand van uw gemeente", "neemt niet deel");
    await utrecht.follow("button", "Opslaan");
    expect(await utrecht.page.title()).toMatch(/^Fout: /);
    expect(await utrecht.page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("alert");
    await utrecht.type("Waarom?", "Wij doen dit al met vier gemeenten in de regio.");
    await utrecht.typeDay("Wanneer bekijkt u het opnieuw?", "1-9-2019");
    await utrecht.follow("button", "Opslaan");
    await utrecht.sees("Lastenverlichting sociaal domein staat op “neemt niet deel”");
  });

  it("Utrecht corrects an entry of its own, with the reason", async () => {
    await utrecht.follow("link", "Tijdlijn van Expertise informatieveiligheid");
    const entry = utrecht.page.getByRole("listitem").filter({ hasText: "in gebruik per 1 november 2018" });
    await utrecht.follow("link", /^Verbeter opgave \d+ of trek haar in$/, entry);
    await utrecht.typeDay("Sinds wanneer?", "15-11-2018");
    await utrecht.type("Wat klopte er niet?", "Het was twee weken later.");
    await utrecht.follow("button", "Sla de verbetering op");
    await utrecht.sees("Expertise informatieveiligheid is verbeterd: “in gebruik” per 15 november 2018.");
    await utrecht.sees(`${ROUND}: alles beantwoord.`);
    await utrecht.follow("link", "Tijdlijn van Expertise informatieveiligheid");
    await utrecht.sees(/in gebruik per 1 november 2018[\s\S]*verbeterd door opgave/);
    const minutes = minutesOf(utrecht.effort);
    process.stdout.write(`Utrecht: ${JSON.stringify(utrecht.effort)}, ${minutes.toFixed(1)} minutes\n`);
    expect(minutes).toBeLessThan(10);
  });

  it("Utrecht is mailed what was registered, once", async () => {
    await quietPasses();
    const mail = await mailTo(site.mails(), COORDINATOR, /^Vastgelegd voor Utrecht/);
    for (const project of ASKED) expect(mail.parsed.text).toContain(project);
    expect(mail.parsed.text).toContain("15 november 2018");
    expect(await complete()).toBe("1 van 380 gemeenten heeft alles beantwoord");
  });

  it("every municipality was invited", async () => {
    const receivers = await receiversOf(site.mails(), new RegExp(ROUND), mailCount);
    expect(receivers).toContain(COORDINATOR);
    const codes = receivers.flatMap((address) => /gm\d{4}/.exec(address)?.[0] ?? []);
    expect(new Set(codes).size).toBe(380);
  });

  it("a merged municipality confirms what was derived, and completes its answers", async () => {
    merged = await site.stepIn("na een herindeling");
    await merged.sees("deze stand is afgeleid na de herindeling");
    const pages = merged.page.getByRole("navigation", { name: "Mijn gemeente" });
    await merged.follow("link", "Alles klopt nog", pages);
    await merged.sees("met uw bevestiging wordt dit uw eigen opgave");
    await merged.follow("button", "Ja, dit klopt nog");
    await merged.sees("is bevestigd op 31 december 2018.");
    expect(await merged.page.locator("main").innerText()).not.toContain("afgeleid");
    expect(await complete()).toBe("1 van 380 gemeenten heeft alles beantwoord");
    await merged.follow("link", /^Beantwoord ?: /);
    await merged.choose("Stand van uw gemeente", "oriënteert zich");
    await merged.follow("button", "Opslaan");
    await merged.sees(`${ROUND}: alles beantwoord.`);
    expect(await complete()).toBe("2 van 380 gemeenten hebben alles beantwoord");
  });

  it("the Taskforce puts one on the call list, calls and notes what came of it", async () => {
    await taskforce.follow("link", "Aandacht");
    const button = taskforce.page.getByRole("button", { name: /^Bel .+ over / }).first();
    const about = (await button.getAttribute("aria-label")) ?? "";
    await taskforce.follow("button", about);
    await taskforce.sees(about.replace(/^Bel /, ""));
    await taskforce.sees(/Op de bellijst gezet op 31 december 2018 door Lid Taskforce/);
    await taskforce.choose("Wat kwam eruit?", "gaat het zelf melden");
    await taskforce.type(/^Wat is er gezegd/, "Begint in februari, na de verhuizing van het archief.");
    await taskforce.pick("Wie doet dat?", "Lid Taskforce");
    await taskforce.type(/^Volgende stap/, "Kijken of het gemeld is");
    await taskforce.typeDay("Op welke dag?", "15 feb 2019");
    await taskforce.follow("button", "Noteer het gesprek");
    await taskforce.sees("Het gesprek is genoteerd.");
    await taskforce.sees("Begint in februari, na de verhuizing van het archief.");
    await taskforce.follow("link", "Terug naar de bellijst");
    await taskforce.sees("Er is 1 gemeente te bellen.");
    await taskforce.sees("Kijken of het gemeld is");
  });

  it("the Taskforce pastes twenty registrations, sees what would change, and applies them", async () => {
    await taskforce.follow("link", "Invoer");
    await taskforce.paste(/^Of plak de regels hier/, await twentyRows());
    await taskforce.follow("button", "Bekijk wat er verandert");
    await taskforce.sees("20 opgaven veranderen er");
    await taskforce.follow("button", "Verwerk 20 opgaven");
    await taskforce.sees("20 opgaven zijn verwerkt");
  });

  it("the Taskforce closes the round", async () => {
    await taskforce.follow("link", "Uitvragen");
    await taskforce.follow("link", ROUND);
    await taskforce.follow("link", "Uitvraag sluiten");
    await taskforce.sees("378 gemeenten hebben nog niet alles beantwoord.");
    await taskforce.follow("button", "Sluit de uitvraag");
    await taskforce.sees("De uitvraag is gesloten.");
    await taskforce.follow("link", "Uitvragen");
    const row = taskforce.page.getByRole("row", { name: new RegExp(ROUND) });
    expect(await row.innerText()).toMatch(/gesloten op 31 dec 2018[\s\S]*2 van 380/);
  });

  /** The two minutes pass in which more may be registered before it is all told in one mail. */
  async function quietPasses(): Promise<void> {
    await site
      .database()
      .db.updateTable("mail")
      .set({ not_before: new Date().toISOString() })
      .where("kind", "=", "registered_confirmation")
      .execute();
  }

  /** As they come from a spreadsheet: cells apart by tabs, days as people write them. */
  async function twentyRows(): Promise<string> {
    const answer = await fetch(`${site.url()}/projecten/landelijke-verhuisservice/tabel.csv`);
    const rows: Record<string, string>[] = parse(await answer.text(), { columns: true, bom: true });
    const codes = rows
      .filter(({ status }) => status === "geen_opgave")
      .slice(0, 20)
      .map(({ gemeente_code }) => gemeente_code);
    return [
      ["project", "gemeente_code", "status", "per"],
      ...codes.map((code) => ["landelijke-verhuisservice", code, "orienteert", "31-12-2018"]),
    ]
      .map((cells) => cells.join("\t"))
      .join("\n");
  }
});
