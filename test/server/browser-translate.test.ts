import { describe, expect, it } from "vitest";
import { createBrowserTranslate } from "#app/i18n/browser-translate.ts";
import en from "#app/i18n/en.ts";
import { LANGUAGES } from "#app/i18n/language.ts";
import nl from "#app/i18n/nl.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";

type AnyTranslate = (key: string, params: Readonly<Record<string, string | number>>) => string;

interface Tree {
  readonly [key: string]: string | Tree;
}

const EXAMPLES: Readonly<Record<string, string | number>> = {
  day: "2018-12-31",
  number: 17181084,
  status: "live",
};

/** Every key as it is asked for, with every parameter filled in. */
function questions(tree: Tree, path = ""): { key: string; params: Record<string, string | number> }[] {
  return Object.entries(tree).flatMap(([name, value]) => {
    const key = path === "" ? name : `${path}${path.includes(":") ? "." : ":"}${name}`;
    if (typeof value !== "string") return questions(value, key);
    const names = [...value.matchAll(/\{\{(\w+)(?:, (\w+))?\}\}/g)];
    const params = Object.fromEntries(
      names.map(([, param = "", format = ""]) => [param, EXAMPLES[format] ?? `<${param} $1>`]),
    );
    return [{ key: key.replace(/_(one|other)$/, ""), params }];
  });
}

describe.each(LANGUAGES)("messages in the browser: %s", (language) => {
  const messages = { nl, en }[language];
  const server = translateFor(language) as AnyTranslate;
  const browser = createBrowserTranslate(language, messages) as AnyTranslate;

  it("are those of the server", () => {
    const asked = questions(messages);
    expect(asked.length).toBeGreaterThan(300);
    for (const { key, params } of asked) {
      for (const count of [0, 1, 2, 380]) {
        expect([key, browser(key, { ...params, count })]).toEqual([key, server(key, { ...params, count })]);
      }
    }
  });

  it("write days and statuses in the reader's language", () => {
    const said = browser("problems:change_not_allowed", { from: "live", to: "none", day: "2018-12-31" });
    expect(said).toContain({ nl: "“in gebruik”", en: "“in use”" }[language]);
    expect(said).toContain({ nl: "31 december 2018", en: "31 December 2018" }[language]);
    expect(browser("problems:from_after_to", { from: "<b>", to: "2018-12-31" })).toContain("<b>");
  });
});
