/** The main navigation, in order. A new page of the site is one line here and one message. */
export const SITE_SECTIONS = [
  { key: "projects", path: "/projecten" },
  { key: "municipalities", path: "/gemeenten" },
  { key: "objectives", path: "/doelstellingen" },
  { key: "changes", path: "/wijzigingen" },
  { key: "openData", path: "/open-data" },
] as const;

export type SiteSection = (typeof SITE_SECTIONS)[number]["key"];
