/** Everybody the policy tells apart: of municipalities Utrecht and another, of projects one and another. */
export const PEOPLE = [
  "visitor",
  "editor",
  "otherEditor",
  "approver",
  "lead",
  "otherLead",
  "taskforce",
  "cvdMember",
  "administrator",
] as const;

export type Person = (typeof PEOPLE)[number];

/**
 * Who may do something: `everybody`, without signing in; `nobody`, since it cannot be done there (405); `absent`, since there
 * is no such page here (404); or some, while a visitor is asked to sign in and others are refused (403).
 */
type Allowed = "everybody" | "nobody" | "absent" | readonly Person[];

interface PolicyLine {
  /** As in `app/routes.ts`; empty: the first page */
  readonly path: string;
  /** An address of it; `{editor}` stands for the number of the editor's account */
  readonly address: string;
  readonly get: Allowed;
  readonly post: Allowed;
  /** Status for those who may, where it is not one of success: 404 for an address of something that is not in the example */
  readonly getStatus?: number;
  readonly postStatus?: number;
}

const SIGNED_IN = PEOPLE.filter((person) => person !== "visitor");

const WATCHING: readonly Person[] = ["taskforce", "cvdMember"];
const TASKFORCE: readonly Person[] = ["taskforce"];
const AT_DESK: readonly Person[] = ["editor", "approver", "taskforce"];
const ADMINISTRATOR: readonly Person[] = ["administrator"];

/** A page or file that everybody reads, and to which nothing can be sent. */
function reading(path: string, address = `/${path}`): PolicyLine {
  return { path, address, get: "everybody", post: "nobody" };
}

/** A page of administrators; `post` left out: nothing can be sent to it. */
function administering(
  path: string,
  { address = `/${path}`, post = "nobody" }: Partial<Pick<PolicyLine, "address" | "post">> = {},
): PolicyLine {
  return { path, address, get: ADMINISTRATOR, post };
}

/** A page at the desk of Utrecht with a form, to which nothing is no answer. */
function sending(path: string, address: string): PolicyLine {
  return { path, address, get: AT_DESK, post: AT_DESK, postStatus: 400 };
}

/** Every address of the site, with who may read it and who may send something there. */
export const POLICY_TABLE: readonly PolicyLine[] = [
  reading(""),
  reading("projecten"),
  reading("projecten/tabel.csv"),
  reading("projecten/tabel.ods"),
  reading("projecten/:slug", "/projecten/digitale-aangifte-overlijden"),
  reading("projecten/:slug/tabel.csv", "/projecten/digitale-aangifte-overlijden/tabel.csv"),
  reading("projecten/:slug/tabel.ods", "/projecten/digitale-aangifte-overlijden/tabel.ods"),
  reading("projecten/:slug/reeks.csv", "/projecten/digitale-aangifte-overlijden/reeks.csv"),
  reading("projecten/:slug/reeks.ods", "/projecten/digitale-aangifte-overlijden/reeks.ods"),
  reading("projecten/:slug/reeks.json", "/projecten/digitale-aangifte-overlijden/reeks.json"),
  reading("projecten/:slug/stand.json", "/projecten/digitale-aangifte-overlijden/stand.json"),
  reading("projecten/:slug/verloop.svg", "/projecten/digitale-aangifte-overlijden/verloop.svg"),
  reading("projecten/:slug/kaart.svg", "/projecten/digitale-aangifte-overlijden/kaart.svg"),
  reading("gemeenten"),
  reading("gemeenten/tabel.csv"),
  reading("gemeenten/tabel.ods"),
  reading("gemeenten/:code", "/gemeenten/GM0344"),
  reading("gemeenten/:code/tabel.csv", "/gemeenten/GM0344/tabel.csv"),
  reading("gemeenten/:code/tabel.ods", "/gemeenten/GM0344/tabel.ods"),
  reading("doelstellingen"),
  reading("doelstellingen/bestanden/:file", "/doelstellingen/bestanden/scores.csv"),
  reading("doelstellingen/:number", "/doelstellingen/1"),
  reading("doelstellingen/:number/bestanden/:file", "/doelstellingen/1/bestanden/indicatoren.csv"),
  reading("wijzigingen"),
  reading("wijzigingen/tabel.csv"),
  reading("wijzigingen/tabel.ods"),
  reading("wijzigingen/feed.atom"),
  reading("open-data"),
  reading("open-data/deelnames.csv"),
  reading("open-data/deelnames.ods"),
  reading("open-data/deelnames.json"),
  reading("open-data/gebeurtenissen.csv"),
  reading("open-data/gebeurtenissen.json"),
  reading("open-data/projecten.csv"),
  reading("open-data/projecten.ods"),
  reading("open-data/register/:file", "/open-data/register/municipalities.csv"),
  reading("robots.txt"),
  reading("sitemap.xml"),
  reading("verantwoording"),
  reading("toegankelijkheid"),

  { path: "aanmelden", address: "/aanmelden", get: "everybody", post: "everybody" },
  { path: "aanmelden/link", address: "/aanmelden/link", get: "everybody", post: "everybody", getStatus: 400 },
  // Without a sign-in service these do not exist; `test/server/access` signs in through one.
  { path: "aanmelden/dienst", address: "/aanmelden/dienst", get: "absent", post: "nobody" },
  { path: "aanmelden/dienst/terug", address: "/aanmelden/dienst/terug", get: "absent", post: "nobody" },
  { path: "afmelden", address: "/afmelden", get: "everybody", post: "everybody" },
  { path: "mijn-account", address: "/mijn-account", get: SIGNED_IN, post: SIGNED_IN },
  { path: "voorbeeld/instappen", address: "/voorbeeld/instappen", get: "everybody", post: "everybody" },

  { path: "taskforce", address: "/taskforce", get: WATCHING, post: TASKFORCE, postStatus: 400 },
  { path: "taskforce/tabel.csv", address: "/taskforce/tabel.csv", get: WATCHING, post: "nobody" },
  { path: "taskforce/tabel.ods", address: "/taskforce/tabel.ods", get: WATCHING, post: "nobody" },
  { path: "taskforce/bellijst", address: "/taskforce/bellijst", get: WATCHING, post: "nobody" },
  {
    path: "taskforce/bellijst/:id",
    address: "/taskforce/bellijst/1",
    get: WATCHING,
    post: TASKFORCE,
    getStatus: 404,
    postStatus: 404,
  },

  {
    path: "taskforce/invoer",
    address: "/taskforce/invoer",
    get: WATCHING,
    post: TASKFORCE,
    postStatus: 400,
  },
  {
    path: "taskforce/invoer/:id",
    address: "/taskforce/invoer/1",
    get: WATCHING,
    post: TASKFORCE,
    getStatus: 404,
    postStatus: 404,
  },
  {
    path: "taskforce/invoer/:id/bestand.csv",
    address: "/taskforce/invoer/1/bestand.csv",
    get: WATCHING,
    post: "nobody",
    getStatus: 404,
  },
  { path: "mijn-project", address: "/mijn-project", get: SIGNED_IN, post: "nobody" },
  {
    path: "mijn-project/:slug",
    address: "/mijn-project/digitale-aangifte-overlijden",
    get: ["lead"],
    post: ["lead"],
    postStatus: 400,
  },

  { path: "taskforce/rondes", address: "/taskforce/rondes", get: WATCHING, post: "nobody" },
  {
    path: "taskforce/rondes/nieuw",
    address: "/taskforce/rondes/nieuw",
    get: TASKFORCE,
    post: TASKFORCE,
    postStatus: 400,
  },
  {
    path: "taskforce/rondes/:id",
    address: "/taskforce/rondes/2",
    get: WATCHING,
    post: TASKFORCE,
    postStatus: 400,
  },
  {
    path: "taskforce/rondes/:id/tabel.csv",
    address: "/taskforce/rondes/2/tabel.csv",
    get: WATCHING,
    post: "nobody",
  },
  {
    path: "taskforce/rondes/:id/tabel.ods",
    address: "/taskforce/rondes/2/tabel.ods",
    get: WATCHING,
    post: "nobody",
  },
  { path: "taskforce/post", address: "/taskforce/post", get: WATCHING, post: "nobody" },
  {
    path: "taskforce/post/:id",
    address: "/taskforce/post/1",
    get: WATCHING,
    post: TASKFORCE,
    getStatus: 404,
    postStatus: 404,
  },
  {
    path: "taskforce/post/:id/opmaak",
    address: "/taskforce/post/1/opmaak",
    get: WATCHING,
    post: "nobody",
    getStatus: 404,
  },
  { path: "post/stoppen", address: "/post/stoppen", get: "everybody", post: "everybody", getStatus: 400 },

  { path: "mijn-gemeente", address: "/mijn-gemeente", get: SIGNED_IN, post: "nobody" },
  { path: "mijn-gemeente/:code", address: "/mijn-gemeente/GM0344", get: AT_DESK, post: "nobody" },
  sending("mijn-gemeente/:code/bevestigen", "/mijn-gemeente/GM0344/bevestigen"),
  {
    path: "mijn-gemeente/:code/wachtend",
    address: "/mijn-gemeente/GM0344/wachtend",
    get: AT_DESK,
    post: ["approver"],
    postStatus: 400,
  },
  {
    path: "mijn-gemeente/:code/instellingen",
    address: "/mijn-gemeente/GM0344/instellingen",
    get: AT_DESK,
    post: AT_DESK,
  },
  {
    path: "mijn-gemeente/:code/bellen",
    address: "/mijn-gemeente/GM0344/bellen",
    get: AT_DESK,
    post: "nobody",
  },
  sending("mijn-gemeente/:code/:slug", "/mijn-gemeente/GM0344/landelijke-verhuisservice"),
  {
    path: "mijn-gemeente/:code/:slug/gebeurtenis/:revision",
    address: "/mijn-gemeente/GM0344/landelijke-verhuisservice/gebeurtenis/1",
    get: AT_DESK,
    post: AT_DESK,
    getStatus: 404,
    postStatus: 404,
  },

  administering("beheer"),
  administering("beheer/accounts"),
  administering("beheer/accounts/nieuw", { post: ADMINISTRATOR }),
  administering("beheer/accounts/:id", { address: "/beheer/accounts/{editor}", post: ADMINISTRATOR }),
  administering("beheer/accounts/:id/verwijderen", {
    address: "/beheer/accounts/{editor}/verwijderen",
    post: ADMINISTRATOR,
  }),
  administering("beheer/contacten"),
  administering("beheer/contacten/tabel.csv"),
  administering("beheer/contacten/tabel.ods"),
  administering("beheer/contacten/:code", { address: "/beheer/contacten/GM0344", post: ADMINISTRATOR }),
  administering("beheer/teksten"),
  administering("beheer/teksten/:kind", { address: "/beheer/teksten/invitation", post: ADMINISTRATOR }),
  administering("beheer/invoer"),
  administering("beheer/logboek"),
  administering("beheer/logboek/tabel.csv"),
];
