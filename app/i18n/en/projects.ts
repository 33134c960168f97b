import type nl from "../nl/projects.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  title: "Projects",
  metaTitle: "Projects of Samen Organiseren, figures of {{day}}",
  lead_one:
    "{{n}} project of Samen Organiseren, as it stood on {{day}}, when there were {{total}} municipalities.",
  lead_other:
    "{{n}} projects of Samen Organiseren, as they stood on {{day}}, when there were {{total}} municipalities.",
  leadFiltered:
    "{{shown}} of the {{n}} projects match your choice. Figures of {{day}}, when there were {{total}} municipalities.",
  leadFilteredOne:
    "1 of the {{n}} projects matches your choice. Figures of {{day}}, when there were {{total}} municipalities.",
  field: "Field",
  phase: "Phase",
  pace: "Pace",
  sort: "Sort by",
  any: "all",
  listTitle: "Each project",
  listCaption: "Each project on {{day}}, out of the {{total}} municipalities of that day",
  matrixTitle: "Projects and statuses",
  matrixCaption:
    "Number of municipalities per status, per project, on {{day}}. Each row adds up to {{total}}.",
  project: "Project",
  live: "In use",
  ofMunicipalities: "Of all municipalities",
  ofInhabitants: "Of all inhabitants",
  velocity: "New per month",
  origin: "Origin",
  total: "Together",
  noneTitle: "No project matches this choice",
  noneText: "Choose another field, phase or pace.",
  liveAfter: "in use",
  ofMunicipalitiesAfter: "of municipalities",
  ofInhabitantsAfter: "of inhabitants",
  velocityAfter: "new per month",
  exampleTarget: "target is an example",
  unknown: "unknown",
  fieldName: {
    services: "services",
    information: "information",
    social: "social domain",
    physical: "physical domain",
    security: "information security",
    operations: "operations",
  },
  phaseName: {
    exploration: "exploration",
    development: "development",
    pilot: "pilot",
    scaling: "scaling",
    nationwide: "nationwide",
    maintenance: "maintenance",
    stopped: "stopped",
  },
  sortOption: {
    portfolio: "order of the portfolio",
    name: "name",
    phase: "phase",
    live: "municipalities that use it",
    inhabitants: "share of inhabitants",
    pace: "pace",
  },
  sortDescending: "{{by}}, descending",
  sourceNote:
    "Counted: municipalities that existed on {{day}}. The share of inhabitants is about those of municipalities with the status “in use”.",
  observedNote:
    "Observed projects know two states. “No source listed” stands under nothing reported here and does not mean “no”.",
} satisfies SameShape<typeof nl>;
