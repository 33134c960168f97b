import { WORKPLACES, type Workplace } from "#app/domain/access/workplace.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { WORKPLACE_PATHS } from "./workplace-paths.ts";
import "./account-menu.css";

/** Who is signed in, and where there is work to do; `null`: a visitor. */
export type AccountMenuProps = {
  readonly actor: { readonly name: string; readonly workplaces: readonly Workplace[] } | null;
};

/** Signing in, or the way to one's own work and out again. These pages are documents of their own, so plain links lead there. */
export function AccountMenu({ actor }: AccountMenuProps) {
  const t = useTranslate();
  if (actor === null) {
    return (
      <p className="vw-account vw-screen-only">
        <a href="/aanmelden">{t("layout:account.signIn")}</a>
      </p>
    );
  }
  return (
    <nav className="vw-account vw-screen-only" aria-label={t("layout:account.label")}>
      {WORKPLACES.filter((workplace) => actor.workplaces.includes(workplace)).map((workplace) => (
        <a key={workplace} href={WORKPLACE_PATHS[workplace]}>
          {t(`layout:account.workplaces.${workplace}`)}
        </a>
      ))}
      <a href="/mijn-account">{actor.name}</a>
      <form method="post" action="/afmelden">
        <button type="submit">{t("layout:account.signOut")}</button>
      </form>
    </nav>
  );
}
