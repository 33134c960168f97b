import type { Translate } from "#app/i18n/message-types.ts";
import { mayStepIn, signInWay } from "#app/server/access/sign-in-ways.ts";
import type { Config } from "#app/server/config.server.ts";
import type { Settings } from "#db/queries/settings/find-settings.server.ts";

/** What the server says at its start about signing in: the ways there are, or plainly that there are none. */
export function signInLines(
  config: Config,
  settings: Settings,
  { t, address }: { readonly t: Translate; readonly address: string },
): string[] {
  const stepIn = mayStepIn(config, settings)
    ? [t("signIn:startUp.stepIn", { address: `${address}/voorbeeld/instappen` })]
    : [];
  return [...wayLines(config, stepIn.length > 0, t), ...stepIn];
}

function wayLines(config: Config, canStepIn: boolean, t: Translate): string[] {
  switch (signInWay(config)) {
    case "service":
      return [t("signIn:startUp.service", { issuer: config.oidc?.issuer ?? "" })];
    case "link":
      return [t("signIn:startUp.link", { from: config.mail?.from ?? "" })];
    case "nobody":
      return canStepIn ? [] : [t("signIn:startUp.nobody")];
  }
}
