import type { RouteConfig } from "@remix-run/route-config";

/** The map of the site. */
export default [] satisfies RouteConfig;
