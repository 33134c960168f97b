/** One address of every page, for what must hold on each of them. Later pages are a line here. */
export const SITE_PAGES = [
  "/",
  "/projecten",
  "/projecten/open-raadsinformatie",
  "/projecten/digitale-aangifte-overlijden",
  "/projecten/lastenverlichting-sociaal-domein",
  "/gemeenten",
  "/gemeenten?zoek=weesp",
  "/gemeenten/GM0344",
  "/gemeenten/GM0007",
  "/doelstellingen",
  "/doelstellingen/1",
  "/doelstellingen/3",
  "/doelstellingen/5",
  "/wijzigingen",
  "/verantwoording",
  "/toegankelijkheid",
  "/open-data",
  "/bestaat-niet",
] as const;

export const WIDTHS = [360, 768, 1280] as const;
