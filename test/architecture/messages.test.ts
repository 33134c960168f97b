import { describe, expect, it } from "vitest";
import en from "#app/i18n/en.ts";
import nl from "#app/i18n/nl.ts";
import { projectFiles } from "./project-files.ts";

type Texts = { readonly [key: string]: string | Texts };

function flatten(texts: Texts, path: string, separator: string): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(texts)) {
    const full = path === "" ? key : `${path}${separator}${key}`;
    if (typeof value === "string") flat.set(full, value);
    else for (const [inner, text] of flatten(value, full, path === "" ? ":" : ".")) flat.set(inner, text);
  }
  return flat;
}

const dutch = flatten(nl, "", "");
const english = flatten(en, "", "");
const placeholders = (text: string) => [...text.matchAll(/\{\{([^},]+)/g)].map(([, name]) => name).sort();
const tags = (text: string) => [...text.matchAll(/<\/?(\w+)>/g)].map(([tag]) => tag).sort();

/** Messages that the domain names as data; the words stand in code as `code: "…"` or `key: "…"`. */
const NAMED_AS_DATA = ["problems", "findings"];
const code = projectFiles(["app", "db"], /\.(ts|tsx)$/).filter(
  ({ path }) => !/^app\/i18n\/(nl|en)\b/.test(path),
);
const everything = code.map(({ text }) => text).join("\n");

describe("messages", () => {
  it("are the same in both languages", () => {
    expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
  });

  it("have the same parameters and marks in both languages", () => {
    const differing = [...dutch].filter(([key, text]) => {
      const other = english.get(key) ?? "";
      // A singular may say "one" where the other language shows the number.
      const names = (of: string) =>
        new Set(placeholders(of).filter((name) => !/_one$/.test(key) || name !== "count"));
      return (
        String([...names(text)]) !== String([...names(other)]) || String(tags(text)) !== String(tags(other))
      );
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it("say something", () => {
    const empty = [...dutch, ...english].filter(([, text]) => text.trim() === "");
    expect(empty).toEqual([]);
  });

  it("have both numbers where they have one", () => {
    const lonely = [...dutch.keys()].filter((key) => {
      const other = key.endsWith("_one") ? key.replace(/_one$/, "_other") : key.replace(/_other$/, "_one");
      return !dutch.has(other) && other !== key;
    });
    expect(lonely).toEqual([]);
  });

  it("are all used", () => {
    const asked = new Set(everything.match(/[\w-]+:[\w.]+/g));
    const prefixes = [...everything.matchAll(/`([\w-]+:[\w.]*)\$\{/g)].map(([, prefix]) => prefix ?? "");
    const unused = [...dutch.keys()].filter((key) => {
      const [namespace = "", name = ""] = key.replace(/_(one|other)$/, "").split(":");
      if (NAMED_AS_DATA.includes(namespace))
        return !everything.includes(`"${name}"`) && !asked.has(`${namespace}:${name}`);
      return (
        !asked.has(`${namespace}:${name}`) &&
        !prefixes.some((prefix) => `${namespace}:${name}`.startsWith(prefix))
      );
    });
    expect(unused).toEqual([]);
  });

  it("exist for every problem", () => {
    const codes = [...everything.matchAll(/\bcode: "([a-z_]+)"/g)]
      .map(([, name]) => name)
      .filter((name) => name !== "custom");
    expect(codes.length).toBeGreaterThan(30);
    expect([...new Set(codes)].filter((name) => !dutch.has(`problems:${name}`)).sort()).toEqual([]);
  });
});
