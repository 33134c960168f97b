import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { SiteOptions } from "#app/server/site-options.ts";

type SiteFiles = Pick<SiteOptions, "build" | "browserFiles">;

/** Built once beside the pages: the commands are bundled into the folder `build` itself. */
const BUILD_FOLDER = dirname(fileURLToPath(import.meta.url));

/** The site as `npm run build` made it. The bundle of the commands does not hold the pages, so that commands start quickly. */
export async function builtSite(folder = BUILD_FOLDER): Promise<SiteFiles> {
  const build: ServerBuild = await import(pathToFileURL(join(folder, "server", "index.js")).href);
  const stylesheets = build.assets.routes.root?.css ?? [];
  return { build, browserFiles: { kind: "built", folder: join(folder, "client"), stylesheets } };
}

/** The site from its sources: every change shows at once. */
export async function developmentSite(): Promise<SiteFiles> {
  const { createServer } = await import("vite");
  const vite = await createServer({ server: { middlewareMode: true } });
  return {
    build: async () => (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild,
    browserFiles: { kind: "development", middleware: vite.middlewares },
  };
}
