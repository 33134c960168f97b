/**
 * Which part may know which: the direction of STYLE, kept by `test/architecture/dependencies.test.ts`.
 *
 * @type {import("dependency-cruiser").IConfiguration}
 */
export default {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "domain-knows-domain-only",
      severity: "error",
      from: { path: "^app/domain/" },
      to: { pathNot: "^app/domain/" },
    },
    {
      name: "format-knows-domain-and-language",
      severity: "error",
      from: { path: "^app/format/" },
      to: { pathNot: ["^app/(domain|format|i18n)/", "^node_modules/"] },
    },
    {
      name: "components-know-no-server",
      severity: "error",
      from: { path: "^app/components/" },
      to: { path: "^(app/(?!(domain|format|i18n|components)/)|db/)" },
    },
    {
      name: "db-knows-domain-only",
      severity: "error",
      from: { path: "^db/" },
      to: { path: "^app/(?!domain/)" },
    },
    {
      name: "nothing-knows-routes",
      severity: "error",
      from: { pathNot: "^app/(routes/|routes\\.ts$)" },
      to: { path: "^app/(routes/|routes\\.ts$)" },
    },
    {
      name: "database-code-stays-on-the-server",
      comment:
        "What runs and lives in db must not slip into the browser's bundle: *.server.ts says so to the build.",
      severity: "error",
      from: { path: "^(app|db)/", pathNot: ["\\.server\\.ts$", "^app/cli/"] },
      to: { path: "^db/", pathNot: "\\.server\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-unknown-modules",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "^node_modules/" },
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
