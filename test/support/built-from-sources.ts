import type { ServerBuild } from "@remix-run/node";
import type { RouteConfigEntry } from "@remix-run/route-config";
import * as entry from "#app/entry.server.tsx";
import * as root from "#app/root.tsx";
import routes from "#app/routes.ts";

type Route = NonNullable<ServerBuild["routes"][string]>;
type RouteModule = Route["module"];

/** A line of the map of the site. */
export interface SiteRoute {
  readonly id: string;
  /** Pattern of its addresses, without a slash in front; empty: the first page */
  readonly path: string;
  readonly module: RouteModule;
}

/** All pages of the site as their sources are now: no build is needed, and none can be out of date. */
export async function siteRoutes(): Promise<SiteRoute[]> {
  return Promise.all(
    (routes as RouteConfigEntry[]).map(async ({ id, file, path = "" }) => ({
      id: id ?? file.replace(/\.\w+$/, ""),
      path,
      module: (await import(
        /* @vite-ignore */ new URL(`../../app/${file}`, import.meta.url).href
      )) as RouteModule,
    })),
  );
}

/** The whole site as a build of Remix, without scripts and styles for the browser. */
export async function buildFromSources(): Promise<ServerBuild> {
  const pages = await siteRoutes();
  const placeOf = (path: string) =>
    path === "" ? { index: true as const, parentId: "root" } : { path, parentId: "root" };
  return {
    mode: "production",
    entry: { module: entry },
    routes: {
      root: { id: "root", path: "", module: root as RouteModule },
      ...Object.fromEntries(pages.map(({ id, path, module }) => [id, { id, ...placeOf(path), module }])),
    },
    assets: {
      entry: { imports: [], module: "/assets/entry.js" },
      routes: {
        root: manifestOf("root", root as RouteModule, { path: "" }),
        ...Object.fromEntries(
          pages.map(({ id, path, module }) => [id, manifestOf(id, module, placeOf(path))]),
        ),
      },
      url: "/assets/manifest.js",
      version: "1",
    },
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_lazyRouteDiscovery: true,
      v3_singleFetch: true,
    },
    isSpaMode: false,
  };
}

function manifestOf(id: string, module: RouteModule, place: object) {
  return {
    id,
    module: `/assets/${id}.js`,
    hasAction: "action" in module,
    hasLoader: "loader" in module,
    hasClientAction: false,
    hasClientLoader: "clientLoader" in module,
    hasErrorBoundary: "ErrorBoundary" in module,
    ...place,
  };
}
