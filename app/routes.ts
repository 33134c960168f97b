import { index, type RouteConfig, route } from "@remix-run/route-config";

/** The map of the site. A download has one file for all its formats; the address says which. */
export default [
  index("routes/home.tsx"),

  route("projecten", "routes/projects.tsx"),
  route("projecten/tabel.csv", "routes/projects-table.ts", { id: "projects-table-csv" }),
  route("projecten/tabel.ods", "routes/projects-table.ts", { id: "projects-table-ods" }),
  route("projecten/:slug", "routes/project.tsx"),
  route("projecten/:slug/tabel.csv", "routes/project-table.ts", { id: "project-table-csv" }),
  route("projecten/:slug/tabel.ods", "routes/project-table.ts", { id: "project-table-ods" }),
  route("projecten/:slug/reeks.csv", "routes/project-series.ts", { id: "project-series-csv" }),
  route("projecten/:slug/reeks.ods", "routes/project-series.ts", { id: "project-series-ods" }),
  route("projecten/:slug/reeks.json", "routes/project-series.ts", { id: "project-series-json" }),
  route("projecten/:slug/stand.json", "routes/project-standing.ts"),
  route("projecten/:slug/verloop.svg", "routes/project-curve.ts"),
  route("projecten/:slug/kaart.svg", "routes/project-map.ts"),

  route("gemeenten", "routes/municipalities.tsx"),
  route("gemeenten/tabel.csv", "routes/municipalities-table.ts", { id: "municipalities-table-csv" }),
  route("gemeenten/tabel.ods", "routes/municipalities-table.ts", { id: "municipalities-table-ods" }),
  route("gemeenten/:code", "routes/municipality.tsx"),
  route("gemeenten/:code/tabel.csv", "routes/municipality-table.ts", { id: "municipality-table-csv" }),
  route("gemeenten/:code/tabel.ods", "routes/municipality-table.ts", { id: "municipality-table-ods" }),

  route("wijzigingen", "routes/changes.tsx"),
  route("wijzigingen/tabel.csv", "routes/changes-table.ts", { id: "changes-table-csv" }),
  route("wijzigingen/tabel.ods", "routes/changes-table.ts", { id: "changes-table-ods" }),
  route("wijzigingen/feed.atom", "routes/changes-feed.ts"),

  route("open-data", "routes/open-data.tsx"),
  route("open-data/deelnames.csv", "routes/open-data-states.ts", { id: "open-data-states-csv" }),
  route("open-data/deelnames.ods", "routes/open-data-states.ts", { id: "open-data-states-ods" }),
  route("open-data/deelnames.json", "routes/open-data-states.ts", { id: "open-data-states-json" }),
  route("open-data/gebeurtenissen.csv", "routes/open-data-events.ts", { id: "open-data-events-csv" }),
  route("open-data/gebeurtenissen.json", "routes/open-data-events.ts", { id: "open-data-events-json" }),
  route("open-data/projecten.csv", "routes/open-data-projects.ts", { id: "open-data-projects-csv" }),
  route("open-data/projecten.ods", "routes/open-data-projects.ts", { id: "open-data-projects-ods" }),
  route("open-data/register/:file", "routes/open-data-register.ts"),
  route("robots.txt", "routes/robots.ts"),
  route("sitemap.xml", "routes/sitemap.ts"),

  route("verantwoording", "routes/method.tsx"),
  route("toegankelijkheid", "routes/accessibility.tsx"),

  route("aanmelden", "routes/sign-in.tsx"),
  route("aanmelden/link", "routes/sign-in-link.tsx"),
  route("aanmelden/dienst", "routes/sign-in-service.tsx"),
  route("aanmelden/dienst/terug", "routes/sign-in-service-return.tsx"),
  route("afmelden", "routes/sign-out.ts"),
  route("mijn-account", "routes/my-account.tsx"),
  route("voorbeeld/instappen", "routes/step-in.tsx"),

  route("taskforce", "routes/taskforce.tsx"),
  route("taskforce/tabel.csv", "routes/taskforce-table.ts", { id: "taskforce-table-csv" }),
  route("taskforce/tabel.ods", "routes/taskforce-table.ts", { id: "taskforce-table-ods" }),
  route("taskforce/bellijst", "routes/call-list.tsx"),
  route("taskforce/bellijst/:id", "routes/call.tsx"),
] satisfies RouteConfig;
