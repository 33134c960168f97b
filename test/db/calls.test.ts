import { expect, test } from "vitest";
import { day } from "#app/domain/day.ts";
import { instant } from "#app/domain/instant.ts";
import type { Db } from "#db/connect.server.ts";
import { countCalls } from "#db/queries/call/count-calls.server.ts";
import { findCall } from "#db/queries/call/find-call.server.ts";
import { findCalls } from "#db/queries/call/find-calls.server.ts";
import { findTaskforcePeople } from "#db/queries/call/find-taskforce-people.server.ts";
import { insertCallNote } from "#db/record/call/insert-call-note.server.ts";
import { insertCalls, type NewCall } from "#db/record/call/insert-calls.server.ts";
import { planCall } from "#db/record/call/plan-call.server.ts";
import { inLedgerTransaction } from "#db/record/ledger-transaction.server.ts";
import { describeOnBoth } from "#test/support/database.ts";
import { addAccount } from "#test/support/signed-in.ts";
import { now } from "./small-world.ts";

const call = (municipalityCode: string, projectSlug = "verhuizen"): NewCall => ({
  municipalityCode,
  projectSlug,
  reasons: [{ kind: "plan_passed", plannedOn: day("2019-06-01"), overdueDays: 29 }],
});

function write<Result>(db: Db, work: (transaction: Db) => Promise<Result>): Promise<Result> {
  return inLedgerTransaction(db, async (transaction) => ({ result: await work(transaction), ledger: null }));
}

describeOnBoth("the call list", (open) => {
  test("holds a municipality once per project, until the call is closed", async () => {
    const { db } = await open();
    const accountId = await addAccount(db, { name: "beller", assignments: [{ role: "taskforce" }] });
    const add = (...calls: NewCall[]) =>
      write(db, (transaction) => insertCalls(transaction, calls, { now, accountId }));
    expect(await add(call("GM0014"), call("GM0005"), call("GM0014"))).toEqual({
      ids: [1, 2, 1],
      addedCount: 2,
    });
    expect(await add(call("GM0014"), call("GM0014", "aangifte"))).toEqual({ ids: [1, 3], addedCount: 1 });
    await write(db, (transaction) =>
      planCall(transaction, 1, { assignedTo: null, nextOn: null, nextStep: "", closedAt: now }),
    );
    expect(await add(call("GM0014"))).toEqual({ ids: [4], addedCount: 1 });
  });

  test("is asked in parts, what is due first on top", async () => {
    const { db } = await open();
    const accountId = await addAccount(db, { name: "beller", assignments: [{ role: "taskforce" }] });
    await write(db, (transaction) =>
      insertCalls(
        transaction,
        ["GM1", "GM2", "GM3", "GM4"].map((code) => call(code)),
        { now, accountId },
      ),
    );
    const plan = (id: number, nextOn: string | null, closedAt = null as typeof now | null) =>
      write(db, (transaction) =>
        planCall(transaction, id, {
          assignedTo: id === 2 ? accountId : null,
          nextOn: nextOn === null ? null : day(nextOn),
          nextStep: "",
          closedAt,
        }),
      );
    await plan(1, "2019-07-10");
    await plan(2, "2019-06-01");
    await plan(4, "2019-01-01", now);
    const today = day("2019-06-30");
    const ids = async (selection: Parameters<typeof findCalls>[1]["selection"]) => {
      const found = await findCalls(db, { selection, offset: 0, limit: 10 });
      expect(await countCalls(db, selection)).toBe(found.length);
      return found.map(({ id }) => id);
    };
    expect(await ids({ show: "open" })).toEqual([2, 1, 3]);
    expect(await ids({ show: "mine", accountId })).toEqual([2]);
    expect(await ids({ show: "overdue", today })).toEqual([2]);
    expect(await ids({ show: "all" })).toEqual([2, 1, 3, 4]);
    const second = await findCalls(db, { selection: { show: "all" }, offset: 1, limit: 1 });
    expect(second.map(({ id }) => id)).toEqual([1]);
  });

  test("keeps who called whom when, and tells the last of it", async () => {
    const { db } = await open();
    const accountId = await addAccount(db, { name: "beller", assignments: [{ role: "taskforce" }] });
    await write(db, (transaction) => insertCalls(transaction, [call("GM0014")], { now, accountId }));
    const note = (at: string, outcome: "no_answer" | "spoken", text: string) =>
      write(db, (transaction) =>
        insertCallNote(transaction, {
          callId: 1,
          calledAt: instant(at),
          calledBy: accountId,
          spokenWith: "Coördinator",
          outcome,
          note: text,
        }),
      );
    await note("2019-06-30T10:00:00Z", "no_answer", "");
    await note("2019-06-30T11:00:00Z", "spoken", "=1+1 <b>Ça va</b> 市");
    const found = await findCall(db, 1);
    expect(found?.reasons).toEqual(call("GM0014").reasons);
    expect(found?.createdBy).toMatchObject({ accountId });
    expect(found?.notes.map(({ outcome, note: text }) => [outcome, text])).toEqual([
      ["spoken", "=1+1 <b>Ça va</b> 市"],
      ["no_answer", ""],
    ]);
    const [listed] = await findCalls(db, { selection: { show: "open" }, offset: 0, limit: 1 });
    expect(listed?.last).toMatchObject({ outcome: "spoken", spokenWith: "Coördinator" });
    expect(await findCall(db, 2)).toBeUndefined();
  });

  test("can be assigned to the Taskforce that may still sign in", async () => {
    const { db } = await open();
    const first = await addAccount(db, { name: "anna", assignments: [{ role: "taskforce" }] });
    const gone = await addAccount(db, { name: "bert", assignments: [{ role: "taskforce" }] });
    await addAccount(db, { name: "carla", assignments: [{ role: "cvd_member" }] });
    await db.updateTable("account").set({ disabled_at: now }).where("id", "=", gone).execute();
    expect((await findTaskforcePeople(db)).map(({ accountId }) => accountId)).toEqual([first]);
  });
});
