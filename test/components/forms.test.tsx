import { describe, expect, test } from "vitest";
import { CheckboxField } from "#app/components/forms/checkbox-field.tsx";
import { DateField } from "#app/components/forms/date-field.tsx";
import { FormPage } from "#app/components/forms/form-page.tsx";
import { StatusChoice } from "#app/components/forms/status-choice.tsx";
import { SubmitRow } from "#app/components/forms/submit-row.tsx";
import { TextArea } from "#app/components/forms/text-area.tsx";
import { formView, replyOfKept } from "#app/forms/form-view.ts";
import { renderComponent, textOf } from "#test/support/render-component.tsx";

const REPLY = {
  initialValue: { reden: "te druk", per: { dag: "31", maand: "2", jaar: "2018" }, keuze: ["a", "b"] },
  error: { per: ["31 februari 2018 bestaat niet"], reden: null, "": ["Iemand was u voor"] },
};

describe("a form as it is shown", () => {
  test("holds what was typed and what is wrong with it", () => {
    const view = formView(REPLY, { reden: "staat er niet" });
    expect(view.field("reden")).toEqual({ id: "reden", name: "reden", value: "te druk", error: undefined });
    expect(view.field("per.dag").value).toBe("31");
    expect(view.field("per").error).toBe("31 februari 2018 bestaat niet");
    expect(view.values("keuze")).toEqual(["a", "b"]);
    expect(view.errors.map(({ name }) => name)).toEqual(["per", ""]);
  });

  test("begins with what is known", () => {
    const view = formView(null, { reden: "was al zo", keuze: ["a"] });
    expect([view.field("reden").value, view.field("onbekend").value]).toEqual(["was al zo", ""]);
    expect(view.values("keuze")).toEqual(["a"]);
    expect(view.errors).toEqual([]);
  });

  test("gets back what was kept while signing in, without errors", () => {
    const kept = new FormData();
    kept.append("per.dag", "31");
    kept.append("reden", "te druk");
    const view = formView(replyOfKept(kept), { reden: "staat er niet" });
    expect([view.field("per.dag").value, view.field("reden").value]).toEqual(["31", "te druk"]);
    expect(view.errors).toEqual([]);
  });
});

describe("a page with a form that was refused", () => {
  const html = renderComponent(
    <FormPage title="Verhuizen" errors={formView(REPLY).errors} aside="Wie gebruikt het al?">
      <DateField id="per" name="per" label="Sinds" error="Bestaat niet" value={REPLY.initialValue.per} />
    </FormPage>,
  );

  test("begins with what is wrong, with the focus there and links to the fields", () => {
    expect(html.indexOf("vw-error-summary")).toBeLessThan(html.indexOf("<h1"));
    expect(html).toMatch(/<div class="vw-error-summary"[^>]*tabindex="-1"/i);
    expect(html).toMatch(/<div class="vw-error-summary"[^>]*autofocus/i);
    expect(html).toContain('<a href="#per">31 februari 2018 bestaat niet</a>');
    expect(html).toContain("<li>Iemand was u voor</li>");
    expect(textOf(html)).toContain("Nog niet opgeslagen: 2 antwoorden kloppen niet");
  });

  test("keeps the wrong day and ties its error to each field", () => {
    expect(html.match(/aria-describedby="per-fout"/g)).toHaveLength(4);
    expect(html).toMatch(/id="per"[^>]*name="per.dag"[^>]*value="31"/);
    expect(html).toMatch(/name="per.maand"[^>]*value="2"/);
  });

  test("shows nothing of it when all is well", () => {
    const fine = renderComponent(<FormPage title="Verhuizen">…</FormPage>);
    expect(fine).not.toContain("vw-error-summary");
    expect(fine).not.toContain("<aside");
  });
});

describe("fields", () => {
  test("a status has its tile and its meaning, and the first is where an error leads", () => {
    const html = renderComponent(
      <StatusChoice
        id="status"
        name="status"
        label="Stand"
        value="live"
        options={[
          { status: "implementing", meaning: "U voert het in" },
          { status: "live", meaning: "U gebruikt het" },
        ]}
      />,
    );
    expect(html).toMatch(/id="status"[^>]*value="implementing"/);
    expect(html.match(/checked=""/g)).toHaveLength(1);
    expect(html).toMatch(/value="live"[^>]*|checked=""[^>]*value="live"/);
    expect(html.match(/<svg/g)).toHaveLength(2);
    expect(html).toContain("U voert het in");
  });

  test("what is not required says so in words", () => {
    const html = renderComponent(
      <TextArea id="n" name="n" label="Toelichting" value={"<b>\n"} isOptional hint="Kort" />,
    );
    expect(textOf(html)).toContain("Toelichting (niet verplicht)");
    expect(html).toContain("&lt;b&gt;");
    expect(html).toContain('aria-describedby="n-hint"');
  });

  test("a box and a row of buttons", () => {
    const html = renderComponent(
      <>
        <CheckboxField id="vier" name="vier" label="Vier ogen" isChecked error="Kies" />
        <SubmitRow label="Opslaan" link={{ href: "/terug", label: "Terug" }} note="Nog niets gewijzigd" />
      </>,
    );
    expect(html).toMatch(/<input type="checkbox"[^>]*checked=""/);
    expect(html.match(/<button/g)).toHaveLength(1);
    expect(html).toContain('href="/terug"');
  });
});
