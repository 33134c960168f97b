import { defineConfig } from "vitest/config";

/** Suites by folder; each can be run alone: `npx vitest run --project domain`. */
const projects = ["domain", "db", "seed", "server", "cli", "routes", "components", "architecture", "e2e"];

/** Suites that run on PostgreSQL too; one server is started for all of them. */
const onPostgres = ["db", "seed", "cli"];

export default defineConfig({
  test: {
    projects: projects.map((name) => ({
      extends: true as const,
      test: {
        name,
        environment: "node",
        include: [`test/${name}/**/*.test.{ts,tsx}`],
        testTimeout: name === "e2e" ? 60_000 : 20_000,
        hookTimeout: 120_000,
        globalSetup: onPostgres.includes(name) ? ["test/support/postgres-server.ts"] : [],
      },
    })),
  },
});
