import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import type { HandedInFile } from "#db/import/file-source.server.ts";
import { judgeUpload, type UploadJudgement } from "#db/import/judge-upload.server.ts";
import { readProblemCells } from "#db/import/read-problem-cells.server.ts";
import { findAllEvents } from "#db/queries/participation/find-all-events.server.ts";
import { findUpload, findUploadBytes } from "#db/queries/upload/find-upload.server.ts";
import { inLedgerTransaction } from "#db/record/ledger-transaction.server.ts";
import { recordEvents } from "#db/record/record-events.server.ts";
import { applyUpload } from "#db/record/upload/apply-upload.server.ts";
import { insertUpload } from "#db/record/upload/insert-upload.server.ts";
import { describeOnBoth } from "#test/support/database.ts";
import { fillSmallWorld, now, says, smallRegister } from "./small-world.ts";

const HEADER = "project,gemeente_code,status,per";
const fileOf = (content: string | Uint8Array, maximumRows = 5000): HandedInFile => ({
  name: "opgaven.csv",
  bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
  maximumRows,
});
const judge = (db: Db, content: string | Uint8Array) =>
  judgeUpload(db, smallRegister, fileOf(content), { now, actor: "7" });

function ready(judged: UploadJudgement): Extract<UploadJudgement, { kind: "ready" }> {
  if (judged.kind !== "ready") throw new Error(JSON.stringify(judged.problems));
  return judged;
}

function codesOf(judged: UploadJudgement): [number, string, string][] {
  if (judged.kind === "ready") return [];
  return judged.problems.map(({ line, field, code }) => [line, field, code]);
}

async function keep(db: Db, file: HandedInFile): Promise<number> {
  return inLedgerTransaction(db, async (transaction) => ({
    result: await insertUpload(transaction, {
      fileName: file.name,
      bytes: file.bytes,
      rowCount: 1,
      uploadedBy: 7,
      uploadedAt: now,
    }),
    ledger: null,
  }));
}

describeOnBoth("an upload", (open) => {
  test("tells exactly what each line would change", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    await recordEvents(
      db,
      smallRegister,
      [says("GM0014", "committed", "2018-01-15"), says("GM0005", "live", "2018-05-01")],
      { now },
    );
    const judged = ready(
      await judge(
        db,
        `${HEADER},gepland_in_gebruik
verhuizen,GM0014,implementeert,2018-03-01,2018-09-01
verhuizen,GM0014,in_gebruik,2018-09-01,
verhuizen,GM0005,aangemeld,2018-02-01,
verhuizen,GM0005,in_gebruik,2018-05-01,
verhuizen,GM0005,bevestigd,2018-06-01,
`,
      ),
    );
    expect(judged.changes.map(({ line, from, to, isOvertaken }) => [line, from, to, isOvertaken])).toEqual([
      [2, "committed", "implementing", true],
      [3, "implementing", "live", false],
      [4, "none", "committed", true],
      [6, "live", "live", false],
    ]);
    expect(judged.changes[0]?.plannedLiveOn).toBe("2018-09-01");
    expect(judged.unchanged).toEqual([{ line: 5, projectSlug: "verhuizen", municipalityCode: "GM0005" }]);
    expect(await findAllEvents(db, { knownAt: null })).toHaveLength(2);
  });

  test("is recorded once, as from the Taskforce, and remembers what it brought", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const file = fileOf(
      `${HEADER}\nverhuizen,GM0014,aangemeld,2018-01-15\nverhuizen,GM0005,aangemeld,2018-01-15\n`,
    );
    const id = await keep(db, file);
    const { fingerprint } = ready(
      await judge(
        db,
        `${HEADER}\nverhuizen,GM0014,aangemeld,2018-01-15\nverhuizen,GM0005,aangemeld,2018-01-15\n`,
      ),
    );
    const apply = () =>
      inLedgerTransaction(db, (transaction, ledger) =>
        applyUpload(transaction, ledger, { id, file, fingerprint, accountId: 7, now }),
      );
    expect(await apply()).toEqual({ kind: "applied", eventCount: 2 });
    expect(await apply()).toEqual({ kind: "decided_before" });
    const events = await findAllEvents(db, { knownAt: null });
    expect(events.map(({ source, actor }) => [source, actor])).toEqual([
      ["taskforce", "7"],
      ["taskforce", "7"],
    ]);
    expect(await findUpload(db, id)).toMatchObject({ decision: "applied", revisions: { first: 1, last: 2 } });
    expect(await findUploadBytes(db, id)).toEqual(Buffer.from(file.bytes));
    const runs = await db
      .selectFrom("import_run")
      .select(["kind", "actor", "row_count", "last_revision"])
      .execute();
    expect(runs).toEqual([{ kind: "participations", actor: "7", row_count: 2, last_revision: 2 }]);
  });

  test("is not recorded when it would no longer do what was shown", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const text = `${HEADER}\nverhuizen,GM0014,implementeert,2018-03-01\n`;
    const file = fileOf(text);
    const id = await keep(db, file);
    const { fingerprint } = ready(await judge(db, text));
    await recordEvents(db, smallRegister, [says("GM0014", "committed", "2018-01-15")], { now });
    const outcome = await inLedgerTransaction(db, (transaction, ledger) =>
      applyUpload(transaction, ledger, { id, file, fingerprint, accountId: 7, now }),
    );
    expect(outcome).toEqual({ kind: "changed" });
    expect(await findAllEvents(db, { knownAt: null })).toHaveLength(1);
    expect((await findUpload(db, id))?.decision).toBeNull();
    expect(ready(await judge(db, text)).changes[0]?.from).toBe("committed");
  });

  test("names every cell that is wrong", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const judged = await judge(
      db,
      `${HEADER},reden
verhuizen,GM0014,in_gebruikt,2018-03-01,
verhuizen,,aangemeld,31-02-2018,
verhuizen,GM9999,aangemeld,2018-03-01,
niets,GM0014,aangemeld,2018-03-01,
aangifte,GM0014,in_gebruik,2018-03-01,
verhuizen,GM0014,gestopt,2018-03-01,
verhuizen,GM0014,aangemeld,2030-01-01,
`,
    );
    expect(codesOf(judged)).toEqual([
      [2, "status", "unknown_choice"],
      [3, "gemeente_code", "required"],
      [3, "per", "not_a_day"],
      [4, "gemeente_code", "unknown_municipality"],
      [5, "project", "unknown_project"],
      [6, "project", "project_is_observed"],
      [7, "reden", "reason_required"],
      [7, "status", "change_not_allowed"],
      [8, "per", "future_day"],
    ]);
  });
});

describe("a file that is handed in", () => {
  const rows = async (content: string | Uint8Array, maximumRows?: number) => {
    const { readParticipations } = await import("#db/import/participation-rows.server.ts");
    const { ProblemList } = await import("#db/import/problem-list.server.ts");
    const problems = new ProblemList();
    const read = await readParticipations(fileOf(content, maximumRows), problems, {
      source: "taskforce",
      actor: "7",
    });
    return {
      notes: read?.rows.map(({ draft }) => draft.note) ?? null,
      codes: problems.kept.map(({ code }) => code),
    };
  };
  const line = "verhuizen,GM0014,aangemeld,2018-01-15";

  test.each([
    ["nothing", "", null, ["file_is_empty"]],
    ["only spaces", "  \n ", null, ["column_without_name"]],
    ["a NUL", `${HEADER}\nverhuizen,GM\u00000014,aangemeld,2018-01-15`, null, ["file_is_binary"]],
    ["a spreadsheet", new Uint8Array([0x50, 0x4b, 3, 4, 0]), null, ["file_is_spreadsheet"]],
    ["bars", "project|gemeente_code|status|per\na|b|c|d", null, ["wrong_delimiter"]],
    ["no head", line, null, ["unknown_column"]],
    ["tabs, as pasted", `${HEADER}\n${line}`.replaceAll(",", "\t"), [null], []],
    ["semicolons", `${HEADER}\n${line}`.replaceAll(",", ";"), [null], []],
    ["a formula that was defused", `${HEADER},toelichting\n${line},'=1+1`, ["=1+1"], []],
    ["HTML and another script", `${HEADER},toelichting\n${line},<b>市</b>`, ["<b>市</b>"], []],
  ] as const)("%s", async (_, content, notes, codes) => {
    const read = await rows(content);
    expect(read.notes).toEqual(notes);
    expect(read.codes).toEqual(expect.arrayContaining([...codes]));
    expect(read.codes.length > 0).toBe(codes.length > 0);
  });

  test("of Windows-1252 is read as such", async () => {
    const bytes = Buffer.from(`${HEADER},toelichting\n${line},Súdwest`, "latin1");
    expect(await rows(bytes)).toEqual({ notes: ["Súdwest"], codes: [] });
  });

  test("of 20,000 rows is refused with the limit", async () => {
    const read = await rows(`${HEADER}\n${`${line}\n`.repeat(20_000)}`);
    expect(read).toEqual({ notes: null, codes: ["too_many_rows"] });
  });

  test("shows the row a wrong cell stands in, empty cells too", async () => {
    const cells = await readProblemCells(
      fileOf(`${HEADER}\n${line}\nverhuizen,,aangemeld,x\n`),
      new Set([3]),
    );
    expect([...cells.keys()]).toEqual([3]);
    expect(cells.get(3)?.slice(0, 4)).toEqual([
      { column: "project", text: "verhuizen" },
      { column: "gemeente_code", text: "" },
      { column: "status", text: "aangemeld" },
      { column: "per", text: "x" },
    ]);
  });
});
