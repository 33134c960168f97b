import { describe, expect, test } from "vitest";
import { ProblemList } from "#db/import/problem-list.server.ts";
import { MAXIMUM_ROWS, readCsv } from "#db/import/read-csv.server.ts";
import { temporaryFiles } from "./import-files.ts";

const files = temporaryFiles();
const columns = { required: ["naam", "per"], optional: ["reden"], pattern: /^doel_\d$/ };

async function read(content: string | Uint8Array): Promise<{ rows: string[][]; problems: unknown[] }> {
  const path = await files.write("file.csv", content);
  const problems = new ProblemList();
  const rows: string[][] = [];
  await readCsv(path, columns, problems, (row) => {
    rows.push([String(row.line), row.cell("naam"), row.cell("per"), row.cell("reden")]);
  });
  return { rows, problems: problems.kept.map(({ line, field, code }) => [line, field, code]) };
}

describe("readCsv reads", () => {
  const expected = [
    ["2", "Súdwest", "2018-01-01", ""],
    ["3", "a,b;c", "x", "r"],
  ];

  test.each([
    ["comma", 'naam,per,reden\nSúdwest,2018-01-01,\n"a,b;c",x,r\n'],
    ["semicolon", 'naam;per;reden\nSúdwest;2018-01-01;\n"a,b;c";x;r'],
    ["byte order mark", '\ufeffnaam,per,reden\nSúdwest,2018-01-01,\n"a,b;c",x,r\n'],
    ["Windows line ends", 'naam,per,reden\r\nSúdwest,2018-01-01,\r\n"a,b;c",x,r\r\n'],
    ["another order, capitals and spaces", 'Per , Reden,NAAM\n2018-01-01,, Súdwest \nx,r,"a,b;c"\n'],
    ["byte order mark and quotes", '\ufeff"naam","per","reden"\nSúdwest,2018-01-01,\n"a,b;c",x,r\n'],
  ])("%s", async (_name, content) => {
    expect(await read(content)).toEqual({ rows: expected, problems: [] });
  });

  test("Windows-1252", async () => {
    const content = Buffer.from("naam,per,reden\nS\u00fadwest,2018-01-01,\x80 5\n", "latin1");
    expect((await read(content)).rows).toEqual([["2", "Súdwest", "2018-01-01", "€ 5"]]);
  });

  test("lines over several lines, empty lines, and gives each its first line", async () => {
    const { rows } = await read('naam,per,reden\n"twee\nregels",1,\n\n\nb,2,"x\ny\nz"\nc,3,\n');
    expect(rows.map(([line, name]) => [line, name])).toEqual([
      ["2", "twee\nregels"],
      ["6", "b"],
      ["9", "c"],
    ]);
  });

  test("cells that were defused on export", async () => {
    const { rows } = await read("naam,per,reden\n'=1+1,'-x,'s-Gravenhage\n'@a,'+b,'gewoon'\n");
    expect(rows.map((row) => row.slice(1))).toEqual([
      ["=1+1", "-x", "'s-Gravenhage"],
      ["@a", "+b", "'gewoon'"],
    ]);
  });

  test("a file of a header alone", async () => {
    expect(await read("naam,per")).toEqual({ rows: [], problems: [] });
  });
});

describe("readCsv refuses", () => {
  test.each([
    ["a missing column", "naam\na\n", [[1, "per", "column_missing"]]],
    [
      "unknown columns, all by name",
      "naam,per,kleur,vorm,doel_1\n",
      [
        [1, "kleur", "unknown_column"],
        [1, "vorm", "unknown_column"],
      ],
    ],
    ["a column twice", "naam,per,naam\n", [[1, "naam", "column_twice"]]],
    ["a column without a name", "naam,per,\n", [[1, "file.csv", "column_without_name"]]],
    ["tabs", "naam\tper\na\tb\n", [[1, "file.csv", "wrong_delimiter"]]],
    ["bars", "naam|per\na|b\n", [[1, "file.csv", "wrong_delimiter"]]],
    ["nothing", "", [[0, "file.csv", "file_is_empty"]]],
    ["bytes", new Uint8Array([110, 0, 1, 2]), [[0, "file.csv", "file_is_binary"]]],
    ["UTF-16", Buffer.from("\ufeffnaam,per", "utf16le"), [[0, "file.csv", "file_is_binary"]]],
    ["a spreadsheet", Buffer.from("PK\u0003\u0004rest"), [[0, "file.csv", "file_is_spreadsheet"]]],
    ["an image", Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), [[0, "file.csv", "file_is_binary"]]],
    ["open quotes", 'naam,per\na,b\n"c,d\ne,f\n', [[4, "file.csv", "quote_not_closed"]]],
    ["quotes halfway", 'naam,per\n"a"b,c\n', [[2, "file.csv", "malformed_quotes"]]],
  ])("%s", async (_name, content, problems) => {
    expect((await read(content)).problems).toEqual(problems);
  });

  test("rows with too few or too many cells, and reads the others", async () => {
    const { rows, problems } = await read("naam,per\na,1\nb\nc,2,3\nd,4\n");
    expect(rows.map((row) => row[1])).toEqual(["a", "d"]);
    expect(problems).toEqual([
      [3, "file.csv", "wrong_number_of_cells"],
      [4, "file.csv", "wrong_number_of_cells"],
    ]);
  });

  test("a file that is not there, or is a folder", async () => {
    const problems = new ProblemList();
    await readCsv(files.path("nowhere.csv"), columns, problems, () => undefined);
    await readCsv(files.path("."), columns, problems, () => undefined);
    expect(problems.kept.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["file_missing", "file_unreadable"]),
    );
  });

  test("a million rows, in bounded memory", async () => {
    const row = `${"x".repeat(40)},2018-01-01\n`;
    const path = await files.write("million.csv", `naam,per\n${row.repeat(1_000_000)}`);
    const problems = new ProblemList();
    let count = 0;
    const before = process.memoryUsage().rss;
    expect(
      await readCsv(path, columns, problems, () => {
        count += 1;
      }),
    ).toBeNull();
    expect(problems.kept).toEqual([
      {
        file: "million.csv",
        line: MAXIMUM_ROWS + 2,
        field: "million.csv",
        code: "too_many_rows",
        params: { limit: MAXIMUM_ROWS },
      },
    ]);
    expect(count).toBe(MAXIMUM_ROWS);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  test("an endless row, in bounded memory", async () => {
    const path = await files.write("endless.csv", `naam,per\n"${"x".repeat(20_000_000)}`);
    const problems = new ProblemList();
    await readCsv(path, columns, problems, () => undefined);
    expect(problems.kept.map(({ code }) => code)).toEqual(["quote_not_closed"]);
  });
});
