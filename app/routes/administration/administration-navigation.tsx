import { SubNavigation } from "#app/components/layout/sub-navigation.tsx";
import { useTranslate } from "#app/i18n/use-translate.ts";

/** Pages of administrators. */
const PAGES = [
  { key: "start", href: "/beheer" },
  { key: "accounts", href: "/beheer/accounts" },
  { key: "contacts", href: "/beheer/contacten" },
  { key: "texts", href: "/beheer/teksten" },
  { key: "imports", href: "/beheer/invoer" },
  { key: "log", href: "/beheer/logboek" },
] as const;

interface AdministrationNavigationProps {
  /** Page one is on, or under */
  readonly current: (typeof PAGES)[number]["key"];
}

/** The way between the pages of administrators. */
export function AdministrationNavigation({ current }: AdministrationNavigationProps) {
  const t = useTranslate();
  return (
    <SubNavigation
      label={t("administration:navigation.label")}
      items={PAGES.map(({ key, href }) => ({
        href,
        label: t(`administration:navigation.${key}`),
        isCurrent: key === current,
      }))}
    />
  );
}
