import { setTimeout as wait } from "node:timers/promises";
import { data, type HeadersFunction, type LoaderFunctionArgs, type ServerBuild } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import * as entry from "#app/entry.server.tsx";
import * as root from "#app/root.tsx";
import { badRequest } from "#app/server/http-errors.server.ts";
import { PUBLIC_PAGE } from "#app/server/page-cache/page-cache.ts";

type RouteModule = ServerBuild["routes"][string] extends infer Route
  ? Route extends { module: infer Module }
    ? Module
    : never
  : never;

/** How often a page of the small site was rendered. */
export const renders = { count: 0 };

const keepHeaders: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

function Figure() {
  const { revision, today, language } = useLoaderData<typeof figureLoader>();
  return (
    <main>
      revision {revision} today {today} language {language}
    </main>
  );
}

function figureLoader({ context }: LoaderFunctionArgs) {
  renders.count += 1;
  const { stamp, clock, language } = context;
  const figures = { revision: stamp.revision, today: clock.today(), language };
  return data(figures, { headers: { "Cache-Control": PUBLIC_PAGE } });
}

const pages: Readonly<Record<string, RouteModule>> = {
  cijfer: { loader: figureLoader, headers: keepHeaders, default: Figure },
  eigen: { loader: () => ({ revision: 0, today: "", language: "" }), default: Figure },
  slecht: {
    loader: () => {
      throw badRequest([{ field: "peildatum", code: "not_a_day", params: { value: "<b>" } }]);
    },
    default: Figure,
  },
  fout: {
    loader: () => {
      throw new Error("the password is hunter2");
    },
    default: Figure,
  },
  traag: withoutComponent(async () => {
    await wait(500);
    return new Response("klaar");
  }),
  groot: withoutComponent(
    async () =>
      new Response(manyChunks(), { headers: { "Cache-Control": PUBLIC_PAGE, "Content-Type": "text/csv" } }),
  ),
};

/** A route that answers with something else than a page; Remix's own type of a route knows only pages. */
function withoutComponent(loader: () => Promise<Response>): RouteModule {
  return { loader } as unknown as RouteModule;
}

export const LARGE_BYTES = 12 * 1024 * 1024;

function manyChunks(): ReadableStream<Uint8Array> {
  let left = LARGE_BYTES;
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(64 * 1024).fill(65));
      left -= 64 * 1024;
      if (left === 0) controller.close();
    },
  });
}

/** A build of a few pages in the frame of the real site: what the server does is shown apart from what pages show. */
export function smallBuild(): ServerBuild {
  const ids = Object.keys(pages);
  const manifest = (id: string) => ({
    id,
    module: `/assets/${id}.js`,
    hasAction: false,
    hasLoader: id !== "root",
    hasClientAction: false,
    hasClientLoader: false,
    hasErrorBoundary: id === "root",
    ...(id === "root" ? { path: "" } : { path: id, parentId: "root" }),
  });
  return {
    mode: "production",
    entry: { module: entry },
    routes: {
      root: { id: "root", path: "", module: root as RouteModule },
      ...Object.fromEntries(
        Object.entries(pages).map(([id, module]) => [id, { id, path: id, parentId: "root", module }]),
      ),
    },
    assets: {
      entry: { imports: [], module: "/assets/entry.js" },
      routes: Object.fromEntries(["root", ...ids].map((id) => [id, manifest(id)])),
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
