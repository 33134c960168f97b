import { formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import type { AppContext } from "#app/server/app-context.ts";
import type { ListedAccount } from "#db/queries/account-list/listed-account.server.ts";

/** How an account stands, in a sentence. */
export function standingText(t: Translate, account: ListedAccount, language: AppContext["language"]): string {
  const format = formatter(language);
  const { state, signedInAt, disabledAt, erasedAt, createdAt } = account;
  if (state === "erased")
    return t("administration:account.erasedLead", {
      at: format.instant(erasedAt ?? createdAt),
      id: account.id,
    });
  if (state === "disabled")
    return t("administration:account.standing.disabled", { at: format.instant(disabledAt ?? createdAt) });
  if (state === "active")
    return t("administration:account.standing.active", { at: format.instant(signedInAt ?? createdAt) });
  return t("administration:account.standing.unused", { at: format.instant(createdAt) });
}

/** How a person signs in, to tell them where no mail does. */
export function signInText(t: Translate, { config, origin }: Pick<AppContext, "config" | "origin">): string {
  const url = new URL("/aanmelden", origin).href;
  if (config.oidc !== null) return t("administration:account.howToSignIn.service", { url });
  if (config.mail !== null) return t("administration:account.howToSignIn.link", { url });
  return t("administration:account.howToSignIn.nothing", { url });
}
