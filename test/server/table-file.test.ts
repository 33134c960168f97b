import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { read, utils } from "xlsx";
import { formatOfPath } from "#app/server/table-file/format-of-path.ts";
import type { Table } from "#app/server/table-file/table.ts";
import { tableResponse } from "#app/server/table-file/table-response.server.ts";

const table: Table = {
  columns: ["gemeente", "inwoners", "reden"],
  rows: [
    ["Súdwest-Fryslân", 89_583, null],
    ["'s-Gravenhage", 532_561, '=HYPERLINK("x")'],
    ["Ede, met komma", -1, "twee\nregels"],
  ],
};

describe("a table as a file", () => {
  it("is CSV that reads back, with formulas defused and numbers alone", async () => {
    const response = tableResponse({ format: "csv", fileName: "proef", table });
    expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("Content-Disposition")).toBe('attachment; filename="proef.csv"');
    expect(parse(await response.text())).toEqual([
      ["gemeente", "inwoners", "reden"],
      ["Súdwest-Fryslân", "89583", ""],
      ["'s-Gravenhage", "532561", '\'=HYPERLINK("x")'],
      ["Ede, met komma", "-1", "twee\nregels"],
    ]);
  });

  it("is ODS with numbers as numbers and formulas as text", async () => {
    const response = tableResponse({ format: "ods", fileName: "proef", table });
    const book = read(Buffer.from(await response.arrayBuffer()));
    const sheet = book.Sheets[book.SheetNames[0] ?? ""];
    expect(sheet?.B2).toMatchObject({ t: "n", v: 89_583 });
    expect(sheet?.C3).toMatchObject({ t: "s", v: '=HYPERLINK("x")' });
    expect(sheet?.C3?.f).toBeUndefined();
    expect(sheet && utils.sheet_to_json(sheet)).toHaveLength(3);
  });

  it("is JSON with null where a cell is empty", async () => {
    const response = tableResponse({ format: "json", fileName: "proef", table });
    expect(await response.json()).toContainEqual({
      gemeente: "Súdwest-Fryslân",
      inwoners: 89_583,
      reden: null,
    });
  });
});

it.each([
  ["/gemeenten/tabel.csv", "csv"],
  ["/gemeenten/tabel.ods", "ods"],
  ["/open-data/deelnames.json", "json"],
  ["/gemeenten", null],
])("reads the format of %s", (path, format) => {
  expect(formatOfPath(path)).toBe(format);
});
