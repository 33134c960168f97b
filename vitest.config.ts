import { defineConfig } from "vitest/config";

/** Suites by folder; each can be run alone: `npx vitest run --project domain`. */
const projects = ["domain", "db", "seed", "server", "cli", "routes", "components", "architecture", "e2e"];

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
      },
    })),
  },
});
