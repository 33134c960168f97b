import { SubNavigation } from "#app/components/layout/sub-navigation.tsx";
import { useTranslate } from "#app/i18n/use-translate.ts";

/** Pages of the workbench, in the order of a week's work. */
const PAGES = [
  { key: "attention", href: "/taskforce" },
  { key: "rounds", href: "/taskforce/rondes" },
  { key: "calls", href: "/taskforce/bellijst" },
  { key: "uploads", href: "/taskforce/invoer" },
  { key: "mail", href: "/taskforce/post" },
] as const;

interface TaskforceNavigationProps {
  /** Page one is on, or under */
  readonly current: (typeof PAGES)[number]["key"];
}

/** The way between the pages of the workbench. */
export function TaskforceNavigation({ current }: TaskforceNavigationProps) {
  const t = useTranslate();
  return (
    <SubNavigation
      label={t("workbench:navigation.label")}
      items={PAGES.map(({ key, href }) => ({
        href,
        label: t(`workbench:navigation.${key}`),
        isCurrent: key === current,
      }))}
    />
  );
}
