import { day } from "#app/domain/day.ts";
import { instant } from "#app/domain/instant.ts";
import type { RegisterData } from "#app/domain/municipality/municipality.ts";
import { createRegister } from "#app/domain/municipality/register.ts";
import type { EventDraft } from "#app/domain/participation/event-draft.ts";
import type { RegisteredStatus } from "#app/domain/participation/status.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import type { Db } from "#db/connect.server.ts";
import { fillEmptyDatabase } from "#db/record/fill-empty-database.server.ts";

const line = (code: string, name: string, validFrom: string | null, validTo: string | null) => ({
  code,
  name,
  province: "Groningen",
  validFrom: validFrom === null ? null : day(validFrom),
  validTo: validTo === null ? null : day(validTo),
  longitude: 6.5,
  latitude: 53.2,
});
const merger = day("2019-01-01");
const hogeland = ["GM0005", "GM1663", "GM1651", "GM0053"];

/** Groningen, which absorbs two, and four that form Het Hogeland, both on 1 January 2019. */
export const smallRegisterData: RegisterData = {
  municipalities: [
    line("GM0014", "Groningen", null, null),
    line("GM0009", "Ten Boer", null, "2019-01-01"),
    line("GM0017", "Haren", null, "2019-01-01"),
    line("GM0005", "Bedum", null, "2019-01-01"),
    line("GM1663", "De Marne", null, "2019-01-01"),
    line("GM1651", "Eemsmond", null, "2019-01-01"),
    line("GM0053", "Winsum", null, "2019-01-01"),
    line("GM1966", "Het Hogeland", "2019-01-01", null),
  ],
  links: [
    ...["GM0009", "GM0017"].map((from) => ({
      on: merger,
      from,
      to: "GM0014",
      kind: "absorb" as const,
      note: "",
    })),
    ...hogeland.map((from) => ({ on: merger, from, to: "GM1966", kind: "merge" as const, note: "" })),
  ],
  population: [
    ["GM0014", 202810],
    ["GM0009", 7292],
    ["GM0017", 20196],
    ["GM0005", 10475],
    ["GM1663", 10044],
    ["GM1651", 15466],
    ["GM0053", 13633],
  ].map(([code, inhabitants]) => ({ code: String(code), year: 2018, inhabitants: Number(inhabitants) })),
  tileGrids: [{ on: day("2018-01-01"), tiles: [{ code: "GM0014", column: 1, row: 0 }] }],
  neighbourMaps: [{ on: day("2018-01-01"), pairs: [["GM0009", "GM0014"]] }],
};

export const smallRegister = createRegister(smallRegisterData);

export const now = instant("2019-06-30T10:00:00Z");

const project = (slug: string, name: string): Project => ({
  slug,
  name: { nl: name, en: `${name} (en)` },
  summary: { nl: `Over ${name}`, en: `About ${name}` },
  field: "services",
  kind: "service",
  leadMunicipality: "GM0014",
  startOn: day("2017-01-01"),
  phases: [
    { phase: "development", on: day("2017-01-01"), reason: "Besluit" },
    { phase: "scaling", on: day("2018-01-01"), reason: "" },
  ],
  targets: [
    { on: day("2018-12-31"), unit: "municipalities", value: 4 },
    { on: day("2020-12-31"), unit: "fraction", value: 1 },
  ],
  targetOrigin: "example",
  confirmWithinDays: 120,
  origin: "example",
  source: null,
  observedUntil: null,
});

export const smallProjects: readonly Project[] = [
  project("verhuizen", "Verhuizen"),
  {
    ...project("aangifte", "Aangifte"),
    leadMunicipality: null,
    targets: [],
    origin: "observed",
    source: { name: "Bron", url: "https://example.org/" },
    observedUntil: day("2019-05-01"),
  },
];

/** The register and the projects, without events. */
export async function fillSmallWorld(db: Db): Promise<void> {
  await fillEmptyDatabase(db, {
    register: smallRegisterData,
    projects: smallProjects,
    events: [],
    settings: { bundle: null, exampleClock: null },
  });
}

/** A registration as an import brings it. */
export function says(
  municipalityCode: string,
  status: RegisteredStatus,
  effectiveOn: string,
  more: {
    projectSlug?: string;
    reason?: string;
    reviewOn?: string;
    plannedLiveOn?: string;
    supplier?: string;
  } = {},
): Extract<EventDraft, { kind: "registration" }> {
  return {
    kind: "registration",
    projectSlug: more.projectSlug ?? "verhuizen",
    municipalityCode,
    status,
    effectiveOn: day(effectiveOn),
    plannedLiveOn: more.plannedLiveOn === undefined ? null : day(more.plannedLiveOn),
    reason: more.reason ?? null,
    reviewOn: more.reviewOn === undefined ? null : day(more.reviewOn),
    supplier: more.supplier ?? null,
    evidenceUrl: null,
    note: null,
    source: "import",
    actor: "test",
  };
}

/** A confirmation as an import brings it. */
export function confirms(
  municipalityCode: string,
  effectiveOn: string,
): Extract<EventDraft, { kind: "confirmation" }> {
  return {
    kind: "confirmation",
    projectSlug: "verhuizen",
    municipalityCode,
    effectiveOn: day(effectiveOn),
    supplier: null,
    evidenceUrl: null,
    note: null,
    source: "import",
    actor: "test",
  };
}
