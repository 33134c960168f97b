import type { Config } from "#app/server/config.server.ts";

/**
 * Where readers find the site.
 *
 * @param port on which the server listens; left out: that of the settings
 */
export function siteAddress({ baseUrl, host, port: setPort }: Config, port = setPort): string {
  return baseUrl ?? `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
