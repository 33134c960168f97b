import { type Config, isLoopbackHost } from "#app/server/config.server.ts";
import type { Settings } from "#db/queries/settings/find-settings.server.ts";

/**
 * How people can sign in here.
 *
 * - `service`: through the sign-in service of their organisation
 * - `link`: with a link by mail
 * - `nobody`: neither was set
 */
export type SignInWay = "service" | "link" | "nobody";

export function signInWay({ oidc, mail }: Pick<Config, "oidc" | "mail">): SignInWay {
  if (oidc !== null) return "service";
  return mail === null ? "nobody" : "link";
}

/**
 * Whether one can step in as somebody of the example: only on the bundled example, and only while nobody but this machine
 * can reach the site.
 */
export function mayStepIn(
  { host, baseUrl }: Pick<Config, "host" | "baseUrl">,
  { bundle }: Pick<Settings, "bundle">,
): boolean {
  const isReadHere = baseUrl === null || isLoopbackHost(new URL(baseUrl).hostname);
  return bundle === "example" && isLoopbackHost(host) && isReadHere;
}
