import { ROOT, runProgram } from "./run-program.mjs";

/** The operator's commands and the server, as one file; packages stay outside. */
export async function buildCommands() {
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: ROOT,
    entryPoints: ["app/cli/main.ts"],
    outfile: "build/vliegwiel.js",
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    sourcemap: true,
    logLevel: "warning",
  });
}

/** The pages, for the server and for the browser. */
export async function buildPages() {
  const status = await runProgram(
    process.execPath,
    ["node_modules/@remix-run/dev/dist/cli.js", "vite:build"],
    { quiet: true },
  );
  if (status !== 0) throw new Error("remix vite:build failed");
}
