import { describe, expect, test } from "vitest";
import { SelectField } from "#app/components/forms/select-field.tsx";
import { TextField } from "#app/components/forms/text-field.tsx";
import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { FilterForm } from "#app/components/tables/filter-form.tsx";
import { pagesAround } from "#app/components/tables/pages-around.ts";
import { Pagination } from "#app/components/tables/pagination.tsx";
import type { SortOrder } from "#app/components/tables/sort-order.ts";
import { renderComponent, textOf } from "#test/support/render-component.tsx";

interface Row {
  readonly name: string;
  readonly inhabitants: string | null;
}

const COLUMNS: readonly Column<Row>[] = [
  { key: "naam", label: "Gemeente", isSortable: true, cell: ({ name }) => name, onPhone: "name" },
  {
    key: "inwoners",
    label: "Inwoners",
    isSortable: true,
    isNumeric: true,
    cell: ({ inhabitants }) => inhabitants,
    after: "inwoners",
    onPhone: "detail",
  },
];
const ROWS: readonly Row[] = [
  { name: "Ede", inhabitants: "115.000" },
  { name: "Losser", inhabitants: null },
];

function table(rows: readonly Row[], current: SortOrder): string {
  return renderComponent(
    <DataTable
      caption="Gemeenten op 31 december 2018"
      columns={COLUMNS}
      rows={rows}
      keyOf={({ name }) => name}
      sort={{ current, hrefFor: ({ key, direction }) => `/gemeenten?sorteer=${key}-${direction}` }}
      empty="Geen gemeente gevonden"
    />,
  );
}

describe("table", () => {
  const html = table(ROWS, { key: "naam", direction: "ascending" });

  test("has a caption, heads of columns and of rows", () => {
    expect(html).toContain("Gemeenten op 31 december 2018</caption>");
    expect(html.match(/<th scope="col"/g)).toHaveLength(2);
    expect(html.match(/<th scope="row"[^>]*>(Ede|Losser)</g)).toHaveLength(2);
  });

  test("says how it is sorted, once, and offers the other direction", () => {
    expect(html.match(/aria-sort="ascending"/g)).toHaveLength(1);
    expect(html).toContain('href="/gemeenten?sorteer=naam-descending"');
    expect(html).toContain('href="/gemeenten?sorteer=inwoners-ascending"');
    expect(textOf(html)).toContain("Gemeente ▲ Inwoners");
  });

  test("sorted downward it offers upward again", () => {
    const down = table(ROWS, { key: "naam", direction: "descending" });
    expect(down).toContain('aria-sort="descending"');
    expect(down).toContain('href="/gemeenten?sorteer=naam-ascending"');
    expect(textOf(down)).toContain("Gemeente ▼");
  });

  test("words around a value stand only where there is a value", () => {
    expect(textOf(html)).toContain("Ede 115.000 inwoners Losser");
    expect(textOf(html)).not.toContain("Losser inwoners");
  });

  test("without rows it says why, over its whole width", () => {
    const empty = table([], { key: "naam", direction: "ascending" });
    expect(empty).toContain('colSpan="2">Geen gemeente gevonden</td>');
  });
});

describe("pages", () => {
  test.each([
    [1, 1, [1]],
    [1, 8, [1, 2, 8]],
    [5, 9, [1, 4, 5, 6, 9]],
    [9, 9, [1, 8, 9]],
    [2, 3, [1, 2, 3]],
  ])("page %i of %i links to %j", (page, count, expected) => {
    expect(pagesAround(page, count)).toEqual(expected);
  });

  const pages = (page: number, totalCount: number) =>
    renderComponent(
      <Pagination
        page={page}
        pageSize={50}
        totalCount={totalCount}
        hrefFor={(to) => `/gemeenten?pagina=${to}`}
      />,
    );

  test("tell which rows are shown and where the others are", () => {
    const html = pages(8, 380);
    expect(textOf(html)).toContain("351 tot en met 380 van 380");
    expect(html).toContain('href="/gemeenten?pagina=7"');
    expect(html).toContain('<strong aria-current="page">8</strong>');
    expect(textOf(html)).not.toContain("Volgende");
  });

  test("are not there when everything fits on one", () => expect(pages(1, 50)).toBe(""));
});

describe("filter", () => {
  const filter = (clearHref: string | null) =>
    renderComponent(
      <FilterForm action="/gemeenten" keep={[["peildatum", "2018-06-01"]]} clearHref={clearHref}>
        <SelectField
          id="provincie"
          name="provincie"
          label="Provincie"
          value="Utrecht"
          options={[
            { value: "", label: "alle" },
            { value: "Utrecht", label: "Utrecht" },
          ]}
        />
      </FilterForm>,
    );

  test("is a GET form that keeps the day and shows what was chosen", () => {
    const html = filter(null);
    expect(html).toMatch(/<form[^>]*method="get"[^>]*action="\/gemeenten"/);
    expect(html).toContain('<input type="hidden" name="peildatum" value="2018-06-01"/>');
    expect(html).toContain('<option value="Utrecht" selected="">Utrecht</option>');
  });

  test("can be cleared only when one is on", () => {
    expect(textOf(filter(null))).not.toContain("Wis alle filters");
    expect(filter("/gemeenten")).toContain('href="/gemeenten"');
  });
});

describe("field", () => {
  test("an error stands between hint and field, is tied to it, and what was typed is still there", () => {
    const html = renderComponent(
      <TextField
        id="van"
        name="van"
        label="Van"
        hint="Een dag"
        error="Deze dag bestaat niet"
        value="31 juni"
      />,
    );
    expect(textOf(html)).toBe("Van Een dag Deze dag bestaat niet");
    expect(html).toContain('aria-describedby="van-hint van-fout" aria-invalid="true"');
    expect(html).toContain('value="31 juni"');
  });

  test("a field that is right says nothing of the kind", () => {
    const html = renderComponent(<TextField id="van" name="van" label="Van" value="" />);
    expect(html).not.toContain("aria-invalid");
    expect(html).not.toContain("aria-describedby");
  });
});
