import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { connect } from "#db/connect.server.ts";
import { DatabaseError } from "#db/dialect/database-error.server.ts";
import { insertAll } from "#db/dialect/insert-all.server.ts";
import { inSnapshot } from "#db/dialect/snapshot.server.ts";
import { textList } from "#db/dialect/text-list.server.ts";
import { inLedgerTransaction } from "#db/record/ledger-transaction.server.ts";
import { describeOnBoth, sqliteDatabases } from "#test/support/database.ts";

describeOnBoth("both databases", (open) => {
  test("give counts, sums and averages as numbers", async () => {
    const { db } = await open();
    await insertAll(
      db,
      "population",
      ["code", "year", "inhabitants"],
      [
        ["GM0001", 2018, 10],
        ["GM0002", 2018, 20],
      ],
    );
    const row = await db
      .selectFrom("population")
      .select(({ fn }) => [
        fn.countAll<number>().as("count"),
        fn.sum<number>("inhabitants").as("sum"),
        fn.avg<number>("inhabitants").as("average"),
      ])
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ count: 2, sum: 30, average: 15 });
  });

  test("sort texts by code point", async () => {
    const { db } = await open();
    const rows = ["b", "a", "B", "é", "A", "_"].map((name) => [name, name, "", "0001-01-01", "9999-12-31"]);
    await insertAll(db, "municipality", ["code", "name", "province", "valid_from", "valid_to"], rows);
    const sorted = await db.selectFrom("municipality").select("name").orderBy("name").execute();
    expect(sorted.map((row) => row.name)).toEqual(["A", "B", "_", "a", "b", "é"]);
  });

  test("insert more rows than fit in one statement, in order", async () => {
    const { db } = await open();
    const rows = Array.from({ length: 12_345 }, (_, index) => [`C${index}`, 2018, index]);
    await insertAll(db, "population", ["code", "year", "inhabitants"], rows);
    const { count } = await db
      .selectFrom("population")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    expect(count).toBe(12_345);
  });

  test("take a list of texts as one parameter, quotation marks and all", async () => {
    const { db } = await open();
    const values = ["a", "'b\"", "ë", ""];
    const rows = await db
      .selectFrom(textList(db, values, "list"))
      .select("list.value")
      .execute();
    expect(rows.map((row) => row.value)).toEqual(values);
  });

  test("tell by one type of error what they refuse", async () => {
    const { db } = await open();
    const insert = () => db.insertInto("population").values({ code: "X", year: 1, inhabitants: 1 }).execute();
    await insert();
    await expect(insert()).rejects.toMatchObject({ name: "DatabaseError", code: "unique" });
    const orphan = { project_slug: "nobody", target_on: "2018-01-01", unit: "fraction", value: 1 } as const;
    await expect(db.insertInto("project_target").values(orphan).execute()).rejects.toMatchObject({
      code: "foreign_key",
    });
    await expect(sql`insert into population (code, year) values ('Y', 1)`.execute(db)).rejects.toMatchObject({
      code: "not_null",
    });
    await expect(sql`insert into ledger values (2, 0, 0, 0, null, '')`.execute(db)).rejects.toMatchObject({
      code: "check",
    });
    await expect(sql`select nonsense from nowhere`.execute(db)).rejects.toBeInstanceOf(DatabaseError);
  });

  test("undo a transaction that fails", async () => {
    const { db } = await open();
    const failing = db.transaction().execute(async (transaction) => {
      await transaction.insertInto("population").values({ code: "X", year: 1, inhabitants: 1 }).execute();
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await db.selectFrom("population").selectAll().execute()).toEqual([]);
  });

  test("read a snapshot while others write", async () => {
    const { db } = await open();
    const seen = await inSnapshot(db, async (snapshot) => {
      const before = await snapshot.selectFrom("population").selectAll().execute();
      await db.insertInto("population").values({ code: "X", year: 1, inhabitants: 1 }).execute();
      const after = await snapshot.selectFrom("population").selectAll().execute();
      return [before.length, after.length];
    });
    expect(seen).toEqual([0, 0]);
  });

  test("let writers wait for each other, and readers for nobody", async () => {
    const { db } = await open();
    const order: string[] = [];
    const write = (name: string) =>
      db.transaction().execute(async (transaction) => {
        const [row] = await transaction.selectFrom("ledger").select("revision").execute();
        await transaction
          .updateTable("ledger")
          .set((of) => ({ revision: of("revision", "+", 1) }))
          .execute();
        await db.selectFrom("ledger").selectAll().execute();
        order.push(`${name} after ${row?.revision}`);
      });
    await Promise.all([write("a"), write("b"), write("c")]);
    expect(order).toHaveLength(3);
    const { revision } = await db.selectFrom("ledger").select("revision").executeTakeFirstOrThrow();
    expect(revision).toBe(3);
  });
});

describeOnBoth("a write that waits for another", (open) => {
  test("is told so when it takes too long", async () => {
    const { db, url } = await open();
    const impatient = connect(url, { patienceMilliseconds: 200 });
    const write = async () => ({ result: "written", ledger: null });
    await inLedgerTransaction(db, async () => {
      await expect(inLedgerTransaction(impatient.db, write)).rejects.toMatchObject({
        name: "DatabaseError",
        code: "busy",
      });
      return { result: undefined, ledger: null };
    });
    expect(await inLedgerTransaction(impatient.db, write)).toBe("written");
    await impatient.close();
  });
});

describe("connect", () => {
  test("refuses an address of no known kind", () => {
    expect(() => connect("mysql://localhost/x")).toThrow(DatabaseError);
    expect(() => connect("sqlite:")).toThrow(DatabaseError);
  });

  test("tells when a server cannot be reached", async () => {
    const database = connect("postgres://nobody@127.0.0.1:1/nothing");
    await expect(database.db.selectFrom("ledger").selectAll().execute()).rejects.toMatchObject({
      code: "unreachable",
    });
    await database.close();
  });

  test("tells when a file is no database", async () => {
    const database = connect(`sqlite:${import.meta.filename}`);
    await expect(database.db.selectFrom("ledger").selectAll().execute()).rejects.toMatchObject({
      code: "damaged",
    });
    await database.close().catch(() => undefined);
  });
});

describe("SQLite", () => {
  const open = sqliteDatabases();

  test("keeps foreign keys, WAL and one writer", async () => {
    const { db } = await open();
    const read = async (name: string) =>
      (await sql`select * from ${sql.raw(`pragma_${name}`)}`.execute(db)).rows;
    expect(await read("foreign_keys")).toEqual([{ foreign_keys: 1 }]);
    expect(await read("journal_mode")).toEqual([{ journal_mode: "wal" }]);
  });
});
