import { describe, expect, it } from "vitest";
import { linkIn, mailTo } from "./by-keyboard/mailbox.ts";
import { walkedSite } from "./by-keyboard/walked-site.ts";

const PATIENCE = 180_000;
const PROJECT = "digitale-aangifte-overlijden";
const REASON = "De knop op de site leidt naar een formulier op papier.";
const NEWCOMER = "sanne@gemeente.example";

describe.each([
  { javaScript: true, how: "with JavaScript" },
  { javaScript: false, how: "without JavaScript" },
])("beside the quarter, by keyboard, $how", { timeout: PATIENCE }, ({ javaScript }) => {
  const site = walkedSite({ javaScript });

  it("a project lead disputes that a municipality is live, and everybody sees why", async () => {
    const lead = await site.stepIn("Projectleider van Digitale aangifte overlijden");
    // The list shows the newest first; a link to one entry is how a colleague points at it.
    await lead.open(`${site.url()}/mijn-project/${PROJECT}?beoordeel=${await utrechtsEntry()}`);
    await lead.choose("Wat is uw oordeel?", "Ik betwist het");
    await lead.follow("button", "Bewaar mijn oordeel");
    expect(await lead.page.title()).toMatch(/^Fout: /);
    await lead.sees("Schrijf waarom u het betwist");
    await lead.type("Waarom?", REASON);
    await lead.follow("button", "Bewaar mijn oordeel");
    await lead.sees("Betwist: Utrecht.");

    const visitor = await site.somebody();
    await visitor.open(`${site.url()}/projecten/${PROJECT}?naam=utrecht`);
    await visitor.sees(/betwist/i);
    await visitor.open(`${site.url()}/gemeenten/GM0344?project=${PROJECT}`);
    await visitor.sees(REASON);

    const utrecht = await site.stepIn("Gemeente Utrecht");
    await utrecht.sees("Digitale aangifte overlijden: de projectleiding twijfelt of dit in gebruik is");
    await utrecht.sees(REASON);
    await utrecht.follow("link", /^Geef antwoord ?: Digitale aangifte overlijden/);
    await utrecht.sees(REASON);
  });

  it("an administrator invites somebody, finds that in the log, and removes a person's data", async () => {
    const administrator = await site.stepIn("Beheerder");
    await administrator.follow("link", "Accounts");
    await administrator.follow("link", "Nieuw account");
    await administrator.type(/^Naam/, "Sanne de Vries");
    await administrator.type("E-mailadres", "sanne");
    await administrator.type("Gemeente", "Utrecht");
    await administrator.follow("button", "Maak het account");
    await administrator.sees("“sanne” is geen e-mailadres.");
    await administrator.type("E-mailadres", NEWCOMER);
    await administrator.follow("button", "Maak het account");
    await administrator.sees("Het account is gemaakt.");
    await administrator.sees("Invuller van Utrecht");
    const invitation = await mailTo(site.mails(), NEWCOMER, /^U hebt een account bij Vliegwiel/);
    expect(new URL(linkIn(invitation, /./)).origin).toBe(site.url());
    const accountAddress = administrator.page.url().split("?")[0] ?? "";

    await administrator.follow("link", "Logboek");
    await administrator.pick("Wat", "maakte een account");
    await administrator.follow("button", "Toon");
    const line = await administrator.page.getByRole("row", { name: /maakte een account/ }).innerText();
    expect(line).toContain("Beheerder");
    expect(line).toContain("rol: Invuller van Utrecht (GM0344)");

    await administrator.open(accountAddress);
    await administrator.follow("link", "Verwijder de gegevens van deze persoon");
    await administrator.sees("Dit gaat weg");
    await administrator.toggle("Ik weet dat dit niet terug te draaien is");
    await administrator.follow("button", "Verwijder de gegevens");
    await administrator.sees("De gegevens van deze persoon zijn verwijderd.");
    expect(await administrator.page.content()).not.toMatch(/Sanne|sanne@/);
    const account = await site
      .database()
      .db.selectFrom("account")
      .select(["name", "email"])
      .where("id", "=", Number(accountAddress.split("/").at(-1)))
      .executeTakeFirstOrThrow();
    expect(account).toEqual({ name: null, email: null });
  });

  /** The revision of the entry in which Utrecht said that it uses the project. */
  async function utrechtsEntry(): Promise<number> {
    const { revision } = await site
      .database()
      .db.selectFrom("participation_event")
      .select("revision")
      .where("municipality_code", "=", "GM0344")
      .where("project_slug", "=", PROJECT)
      .where("status", "=", "live")
      .orderBy("revision", "desc")
      .executeTakeFirstOrThrow();
    return revision;
  }
});
