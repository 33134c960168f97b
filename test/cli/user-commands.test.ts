import { expect, it } from "vitest";
import { instant } from "#app/domain/instant.ts";
import { seed } from "#db/seed/seed.server.ts";
import { describeOnBoth, type OpenTestDatabase } from "../support/database.ts";
import { runCommand } from "../support/run-command.ts";

const NOW = instant("2026-11-22T10:00:00Z");
const MAIL = { SMTP_URL: "smtp://127.0.0.1:1", BASE_URL: "https://vliegwiel.example" };
const EDITOR = ["--role", "municipality-editor", "--municipality", "GM0344"];

describeOnBoth("the commands on accounts", (open) => {
  it("let somebody in, and say how to sign in", async () => {
    const { db, user } = await registered(open);
    const { status, out } = await user("add", "Jan.Jansen@Utrecht.example", ...EDITOR);
    expect([status, out]).toEqual([
      0,
      expect.stringMatching(/jan\.jansen@utrecht\.example.*Utrecht \(GM0344\)/),
    ]);
    expect(out).toContain("http://127.0.0.1:3000/aanmelden");
    expect(await db.selectFrom("account").select(["email", "name"]).execute()).toEqual([
      { email: "jan.jansen@utrecht.example", name: "jan.jansen" },
    ]);
    expect(await db.selectFrom("mail").select("id").execute()).toEqual([]);
  });

  it("invite where mail can be sent, once", async () => {
    const { db, user } = await registered(open, MAIL);
    await user("add", "jan@utrecht.example", ...EDITOR);
    const again = await user("add", "jan@utrecht.example", ...EDITOR);
    expect([again.status, again.out]).toEqual([0, expect.stringContaining("had deze rol al")]);
    const mails = await db.selectFrom("mail").select(["to_address", "kind", "text_body"]).execute();
    expect(mails).toEqual([
      {
        to_address: "jan@utrecht.example",
        kind: "invitation",
        text_body: expect.stringContaining("https://vliegwiel.example/aanmelden"),
      },
    ]);
  });

  it("give an account one role more", async () => {
    const { db, user } = await registered(open);
    await user("add", "jan@utrecht.example", ...EDITOR);
    const { status, out } = await user("add", "JAN@utrecht.example", "--role", "taskforce");
    expect([status, out]).toEqual([0, expect.stringContaining("Rol erbij")]);
    const roles = await db
      .selectFrom("account_role")
      .select(["account_id", "role"])
      .orderBy("role")
      .execute();
    expect(roles).toEqual([
      { account_id: 1, role: "municipality_editor" },
      { account_id: 1, role: "taskforce" },
    ]);
  });

  it("list accounts with their roles and how they stand", async () => {
    const { user } = await registered(open);
    expect((await user("list")).out).toBe("Er zijn nog geen accounts.\n");
    await user("add", "jan@utrecht.example", ...EDITOR, "--name", "Jan Jansen");
    await user("add", "piet@vng.example", "--role", "administrator");
    await user("disable", "piet@vng.example");
    const lines = (await user("list")).out.trimEnd().split("\n");
    expect(lines.slice(1).map((line) => line.split("\t"))).toEqual([
      ["1", "jan@utrecht.example", "Jan Jansen", expect.stringContaining("Utrecht"), "nog nooit ingelogd"],
      ["2", "piet@vng.example", "piet", "Beheerder", "geblokkeerd"],
    ]);
  });

  it("keep somebody out: sessions and links end", async () => {
    const { db, user } = await registered(open);
    await user("add", "jan@utrecht.example", ...EDITOR);
    const instants = { created_at: NOW, last_seen_at: NOW };
    const session = { id_hash: "x", account_id: 1, user_agent: "", network: "", ...instants };
    await db.insertInto("session").values(session).execute();
    expect((await user("disable", "Jan@utrecht.example")).status).toBe(0);
    expect(await db.selectFrom("session").select("id_hash").execute()).toEqual([]);
    const account = await db.selectFrom("account").select("disabled_at").executeTakeFirstOrThrow();
    expect(account.disabled_at).not.toBeNull();
    expect((await user("disable", "jan@utrecht.example")).out).toContain("kon al niet meer inloggen");
    const added = await user("add", "jan@utrecht.example", ...EDITOR);
    expect([added.status, added.err]).toEqual([1, expect.stringContaining("kan niet meer inloggen")]);
  });

  it("note what they did in the audit log", async () => {
    const { db, user } = await registered(open);
    await user("add", "jan@utrecht.example", ...EDITOR);
    await user("add", "jan@utrecht.example", "--role", "taskforce");
    await user("disable", "jan@utrecht.example");
    const entries = await db.selectFrom("audit_entry").select(["action", "subject"]).orderBy("id").execute();
    expect(entries).toEqual([
      { action: "account_added", subject: "1" },
      { action: "account_changed", subject: "1" },
      { action: "account_disabled", subject: "1" },
    ]);
  });

  it.each([
    [1, ["add", "geen adres", "--role", "taskforce"]],
    [1, ["add", "a@b.example\nBcc: c@d.example", "--role", "taskforce"]],
    [1, ["add", "a@b.example", "--role", "taskforce", "--name", "\u0000"]],
    [1, ["add", "a@b.example", "--role", "municipality_editor", "--municipality", "GM9999"]],
    [1, ["add", "a@b.example", "--role", "project-lead", "--project", "bestaat-niet"]],
    [1, ["disable", "nobody@b.example"]],
    [2, ["add", "a@b.example"]],
    [2, ["add", "a@b.example", "--role", "king"]],
    [2, ["add", "a@b.example", "--role", "municipality-editor"]],
    [2, ["add", "a@b.example", "--role", "taskforce", "--municipality", "GM0344"]],
    [2, ["add", "a@b.example", "--role", "project-lead"]],
    [2, ["add", "a@b.example", "--role", "administrator", "--project", "x"]],
    [2, ["disable"]],
  ])("end with status %i and change nothing: %j", async (expected, words) => {
    const { db, user } = await registered(open);
    const { status, out, err } = await user(...words);
    expect([status, out]).toEqual([expected, ""]);
    expect(err).not.toBe("");
    expect(await db.selectFrom("account").select("id").execute()).toEqual([]);
  });
});

async function registered(open: OpenTestDatabase, settings: Readonly<Record<string, string>> = {}) {
  const { db, url } = await open();
  await seed(db, { bundle: "register", until: null, now: NOW });
  const user = (...words: string[]) => runCommand(["user", ...words], { ...settings, DATABASE_URL: url });
  return { db, user };
}
