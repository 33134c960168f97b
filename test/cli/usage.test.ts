import { describe, expect, it } from "vitest";
import { runCommand } from "../support/run-command.ts";

describe("the operator's commands", () => {
  it("explain themselves in Dutch, and in English to who set that language", async () => {
    const dutch = await runCommand(["--help"], {});
    expect(dutch.status).toBe(0);
    expect(dutch.out).toContain("start de website");
    expect((await runCommand(["--help"], { LANG: "en_GB.UTF-8" })).out).toContain("start the website");
    expect((await runCommand(["--help"], { LANG: "en_GB.UTF-8", LC_ALL: "nl_NL.UTF-8" })).out).toContain(
      "start de website",
    );
  });

  it("explain each of them", async () => {
    const { out } = await runCommand(["--help"], {});
    const names = [...out.matchAll(/^ {2}([a-z]+) .*$/gm)]
      .map(([, name]) => name ?? "")
      .filter((name) => name !== "help");
    expect(names).toContain("serve");
    for (const name of names) {
      const { status, out: help } = await runCommand([name, "--help"], {});
      expect([status, help]).toEqual([0, expect.stringContaining(`vliegwiel ${name}`)]);
    }
  });

  it.each([[[]], [["nonsense"]], [["serve", "--nonsense"]], [["seed", "--bundle", "nonsense"]]])(
    "end with status 2 when typed wrongly: %j",
    async (words) => {
      const { status, out, err } = await runCommand(words, {});
      expect([status, out]).toEqual([2, ""]);
      expect(err).not.toBe("");
    },
  );

  it("end with status 1 and every wrong setting by name", async () => {
    const { status, err } = await runCommand(["seed"], { PORT: "x", DATABASE_URL: "mysql://x" });
    expect(status).toBe(1);
    expect(err).toMatch(/PORT:.*\n.*DATABASE_URL:/);
    expect(err).not.toContain("    at ");
  });

  it("end with status 1 when the database does not answer", async () => {
    const { status, err } = await runCommand(["seed"], {
      DATABASE_URL: "postgres://nobody:hunter2@127.0.0.1:1/x",
    });
    expect([status, err]).toEqual([1, expect.not.stringContaining("hunter2")]);
    expect(err).not.toContain("    at ");
  });
});
