import { PUBLIC_PAGE } from "./page-cache/page-cache.ts";

/** Headers of a page that is the same for everybody: kept, and asked about every time. For the `headers` of a route. */
export function publicPageHeaders(): { "Cache-Control": string } {
  return { "Cache-Control": PUBLIC_PAGE };
}
