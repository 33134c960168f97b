import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { instant } from "#app/domain/instant.ts";
import type { EventDraft } from "#app/domain/participation/event-draft.ts";
import type { Db } from "#db/connect.server.ts";
import { findDeskProjects } from "#db/queries/desk/find-desk-projects.server.ts";
import { findPairHistory } from "#db/queries/desk/find-pair-history.server.ts";
import { findPendingEntries } from "#db/queries/desk/find-pending-entries.server.ts";
import { decideEntry } from "#db/record/desk/decide-entry.server.ts";
import { saveFourEyes } from "#db/record/desk/save-four-eyes.server.ts";
import { submitEntries } from "#db/record/desk/submit-entries.server.ts";
import { describeOnBoth } from "#test/support/database.ts";
import { addAccount } from "#test/support/signed-in.ts";
import { fillSmallWorld, now, says, smallProjects, smallRegister } from "./small-world.ts";

const CODE = "GM0014";
const AT = instant("2019-06-30T11:00:00Z");

async function submit(
  db: Db,
  accountId: number,
  draft: EventDraft,
  more: { basedOnRevision?: number | null; formId?: string; internalNote?: string } = {},
) {
  const { basedOnRevision = null, formId = randomUUID(), internalNote = null } = more;
  return await submitEntries(db, smallRegister, {
    municipalityCode: CODE,
    entries: [{ draft, basedOnRevision, internalNote }],
    formId,
    now,
    audit: { at: AT, network: "127.0.0.1", accountId },
    pathOf: (done) => (done.kind === "recorded" ? `r${done.events[0]?.revision}` : `w${done.ids[0]}`),
  });
}

async function deskOf(db: Db) {
  const [found] = await findDeskProjects(db, smallRegister, {
    municipalityCode: CODE,
    on: says(CODE, "live", "2019-06-30").effectiveOn,
    projects: smallProjects.slice(0, 1),
  });
  if (!found) throw new Error("the desk is empty");
  return found;
}

describeOnBoth("the desk", (open) => {
  test("registers an entry with its note, and the same form once", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const an = await addAccount(db, { name: "an", assignments: [] });
    const draft: EventDraft = {
      ...says(CODE, "implementing", "2019-01-10"),
      source: "municipality",
      actor: String(an),
    };
    const formId = randomUUID();
    const twice = await Promise.all(
      [1, 2].map(() => submit(db, an, draft, { formId, internalNote: "tussen ons" })),
    );
    expect(twice).toEqual([
      { kind: "done", path: "r1" },
      { kind: "done", path: "r1" },
    ]);
    const { events, internalNotes } = await findPairHistory(db, {
      projectSlug: "verhuizen",
      municipalityCode: CODE,
    });
    expect(events).toHaveLength(1);
    expect([...internalNotes]).toEqual([[1, "tussen ons"]]);
    expect(await deskOf(db)).toMatchObject({
      latestRevision: 1,
      lastHeard: { on: "2019-01-10", source: "municipality", actor: String(an) },
      state: { status: "implementing" },
    });
  });

  test("of another account with the same number of a form is an entry of its own", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const an = await addAccount(db, { name: "an", assignments: [] });
    const bea = await addAccount(db, { name: "bea", assignments: [] });
    const formId = randomUUID();
    await submit(db, an, says(CODE, "exploring", "2019-01-10"), { formId });
    const second = await submit(db, bea, says(CODE, "committed", "2019-01-11"), {
      formId,
      basedOnRevision: 1,
    });
    expect(second).toEqual({ kind: "done", path: "r2" });
  });

  test("refuses what is based on less than was recorded, and what the rules forbid", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const an = await addAccount(db, { name: "an", assignments: [] });
    await submit(db, an, says(CODE, "live", "2019-01-10"));
    const codesOf = async (draft: EventDraft, basedOnRevision: number | null) => {
      const outcome = await submit(db, an, draft, { basedOnRevision });
      return outcome.kind === "refused" ? outcome.problems.map(({ code }) => code) : [];
    };
    expect(await codesOf(says(CODE, "live", "2018-01-10"), null)).toContain("stale_revision");
    expect(await codesOf(says(CODE, "committed", "2019-02-10"), 1)).toEqual(["change_not_allowed"]);
    const rows = await db.selectFrom("form_receipt").select("outcome").execute();
    expect(rows.map(({ outcome }) => outcome)).toEqual(["r1"]);
  });

  describe("with four eyes", () => {
    async function withFourEyes() {
      const { db } = await open();
      await fillSmallWorld(db);
      const an = await addAccount(db, { name: "an", assignments: [] });
      const bea = await addAccount(db, { name: "bea", assignments: [] });
      const audit = { at: AT, network: "", accountId: bea };
      await saveFourEyes(db, { municipalityCode: CODE, isOn: true, audit });
      const draft: EventDraft = { ...says(CODE, "committed", "2019-01-10"), actor: String(an) };
      expect(await submit(db, an, draft, { internalNote: "let op" })).toEqual({ kind: "done", path: "w1" });
      const decide = (accountId: number, decision: "approved" | "rejected" | "taken_back") =>
        decideEntry(db, smallRegister, {
          municipalityCode: CODE,
          id: 1,
          decision,
          reason: null,
          now,
          audit: { ...audit, accountId },
        });
      return { db, an, bea, decide };
    }

    test("an entry waits, and counts in the name of its writer when another approved it", async () => {
      const { db, an, bea, decide } = await withFourEyes();
      expect(await deskOf(db)).toMatchObject({ waitingCount: 1, state: { status: "none" } });
      expect(await findPendingEntries(db, { municipalityCode: CODE })).toMatchObject([
        { id: 1, submittedBy: an, internalNote: "let op", draft: { status: "committed" } },
      ]);
      expect((await decide(an, "approved")).kind).toBe("own");
      expect((await decide(bea, "taken_back")).kind).toBe("not_own");
      expect(await decide(bea, "approved")).toMatchObject({ kind: "decided", revision: 1 });
      expect(await deskOf(db)).toMatchObject({ waitingCount: 0, state: { status: "committed" } });
      const { events, internalNotes } = await findPairHistory(db, {
        projectSlug: "verhuizen",
        municipalityCode: CODE,
      });
      expect([events[0]?.actor, internalNotes.get(1)]).toEqual([String(an), "let op"]);
      expect((await decide(bea, "approved")).kind).toBe("not_waiting");
      const audit = await db.selectFrom("audit_entry").select("action").orderBy("id").execute();
      expect(audit.map(({ action }) => action)).toEqual(["desk_changed", "approval_asked", "approved"]);
    });

    test("an entry can be rejected or taken back, and then never counts", async () => {
      const { db, an, decide } = await withFourEyes();
      expect((await decide(an, "taken_back")).kind).toBe("decided");
      expect(await deskOf(db)).toMatchObject({ waitingCount: 0, state: { status: "none" } });
    });
  });
});
