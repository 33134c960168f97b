import { Command, CommanderError } from "commander";
import { expect, test } from "vitest";
import { createCommandRun } from "#app/cli/command-run.ts";
import { register } from "#app/cli/commands/seed.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { sqliteDatabases } from "#test/support/database.ts";

const open = sqliteDatabases();

async function runSeed(url: string, ...given: string[]) {
  const result = { out: "", err: "", status: 0 };
  const run = createCommandRun({
    environment: { DATABASE_URL: url },
    out: (text) => {
      result.out += text;
    },
    err: (text) => {
      result.err += text;
    },
    isWatched: false,
    setExitStatus: (status) => {
      result.status = status;
    },
  });
  const program = new Command("vliegwiel").exitOverride().configureOutput({ writeErr: () => {} });
  register(program, run, translateFor("nl"));
  for (const command of program.commands) command.exitOverride().configureOutput({ writeErr: () => {} });
  await program.parseAsync(["node", "vliegwiel", "seed", ...given]);
  return result;
}

test("loads the register, and refuses to load anything over it", async () => {
  const { url } = await open();
  const first = await runSeed(url, "--bundle", "register");
  expect(first).toMatchObject({ status: 0, err: "" });
  expect(first.out).toContain("414 gemeenten");
  const second = await runSeed(url);
  expect(second).toMatchObject({ status: 1, out: "" });
  expect(second.err).toContain("Er is niets veranderd");
});

test("a last day that is still to come is refused with the reason", async () => {
  const { url } = await open();
  const result = await runSeed(url, "--until", "2999-01-01");
  expect(result).toMatchObject({ status: 1, out: "" });
  expect(result.err).toContain("1 januari 2999 ligt na vandaag");
});

test.each([
  { given: ["--until", "2026-02-30"] },
  { given: ["--bundle", "everything"] },
  { given: ["--bundle", "register", "--until", "2020-01-01"] },
])("wrong usage is no input: $given", async ({ given }) => {
  const { url } = await open();
  await expect(runSeed(url, ...given)).rejects.toThrow(CommanderError);
});
