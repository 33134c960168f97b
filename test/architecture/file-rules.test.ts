import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFiles } from "./project-files.ts";

const sources = projectFiles(["app", "db", "test"], /\.(ts|tsx|mjs|css)$/);
const code = sources.filter(({ path }) => /^(app|db)\/.*\.(ts|tsx|mjs)$/.test(path));

/** Tables of facts and texts are as long as what they tell. */
const isTable = (path: string) => path.startsWith("app/i18n/nl/") || path.startsWith("app/i18n/en/");

describe("files", () => {
  it("are found", () => {
    expect(code.length).toBeGreaterThan(50);
  });

  it("are named in kebab-case, with a dot for where they run", () => {
    const wrong = sources.filter(
      ({ path }) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(server|client|test|stories))?\.\w+$/.test(basename(path)),
    );
    expect(
      wrong.map(({ path }) => path).filter((path) => !/\/entry\.(client|server)\.tsx$/.test(path)),
    ).toEqual([]);
  });

  it("are named after what they hold, never after nothing in particular", () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|shared|lib|index)(\.|\/)/;
    expect(sources.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it("stay short enough to read at once", () => {
    const long = code.filter(({ path, text }) => !isTable(path) && text.split("\n").length > 320);
    expect(long.map(({ path }) => path)).toEqual([]);
    const lengths = code.map(({ text }) => text.split("\n").length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(90);
  });

  it("hold no promise for later", () => {
    const later = new RegExp(["TO", "DO|FIX", "ME|X", "XX"].join(""));
    expect(sources.filter(({ text }) => later.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("do not hand on what others export", () => {
    const barrel = /^export (\*|(type )?\{[^}]*\}) from /m;
    expect(code.filter(({ text }) => barrel.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("read no clock in the domain", () => {
    const clock = /Date\.now\(|new Date\(\)|Temporal\.Now|performance\.now|Math\.random/;
    const domain = code.filter(({ path }) => path.startsWith("app/domain/"));
    expect(domain.filter(({ text }) => clock.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
