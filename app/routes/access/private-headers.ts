/** Pages about signing in are kept by nobody: they hold what is meant for one browser. */
export function privateHeaders(): HeadersInit {
  return { "Cache-Control": "private, no-store" };
}
