import type nl from "../nl/project.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  metaTitle: "{{project}}: figures of {{day}}",
  crumb: "Projects",
  phase: "Phase:",
  phaseSince: "since {{day}}",
  lead: "lead municipality:",
  noLead: "no single lead municipality",
  notStarted: "{{project}} begins on {{start}}. There is nothing to count yet on {{day}}.",

  answer: {
    live_one: "{{n}} of the {{total}} municipalities uses {{project}} on {{day}}.",
    live_other: "{{n}} of the {{total}} municipalities use {{project}} on {{day}}.",
    liveNone: "None of the {{total}} municipalities uses {{project}} on {{day}} yet.",
    observed_one: "{{n}} of the {{total}} municipalities is listed as a source of {{project}} on {{day}}.",
    observed_other: "{{n}} of the {{total}} municipalities are listed as a source of {{project}} on {{day}}.",
    observedNone: "On {{day}} none of the {{total}} municipalities is listed as a source of {{project}} yet.",
    nobody: "There are no municipalities in the register on {{day}}.",
  },
  answerPace: {
    completed: "The project is <strong>completed</strong>.",
    on_track_one: "The plan was {{target}} by this day: the project is <strong>on track</strong>.",
    on_track_other: "The plan was {{target}} by this day: the project is <strong>on track</strong>.",
    behind_one: "The plan was {{target}} by this day: the project is <strong>behind</strong>.",
    behind_other: "The plan was {{target}} by this day: the project is <strong>behind</strong>.",
    far_behind_one: "The plan was {{target}} by this day: the project is <strong>far behind</strong>.",
    far_behind_other: "The plan was {{target}} by this day: the project is <strong>far behind</strong>.",
    no_target: "No target has been set yet.",
  },

  figures: {
    definition: "explained",
    title: "Key figures",
    live: "Municipalities that use it",
    liveObserved: "Municipalities listed as a source",
    ofTotal: "of {{total}}",
    range: "Certainly {{low}}, at most {{high}}.",
    notConfirmed_one: "{{n}} municipality did not confirm in time.",
    notConfirmed_other: "{{n}} municipalities did not confirm in time.",
    inhabitants: "Inhabitants of those municipalities",
    ofInhabitants: "of {{total}}",
    inhabitantsUnknown_one: "For {{n}} municipality the number of inhabitants is not known.",
    inhabitantsUnknown_other: "For {{n}} municipalities the number of inhabitants is not known.",
    inhabitantsNone: "The number of inhabitants is not known.",
    velocity: "New per month",
    velocityUnit: "municipalities",
    velocityPeriod: "91 days to {{day}}, in the borders of that day.",
    pace: "Pace",
    ofTarget: "of the target",
    paceDetail: "{{live}} of {{target}}: {{pace}}.",
    noTarget: "no target",
    noTargetDetail: "No target has been set yet.",
  },

  disagreement: {
    title: "Phase and figures disagree",
    fewer_live_than_phase_one:
      "The phase is {{phase}}, but {{n}} of the {{total}} municipalities uses it. That is fewer than belongs to that phase.",
    fewer_live_than_phase_other:
      "The phase is {{phase}}, but {{n}} of the {{total}} municipalities use it. That is fewer than belongs to that phase.",
    more_live_than_phase_one:
      "The phase is {{phase}}, but {{n}} of the {{total}} municipalities uses it already. That is more than belongs to that phase.",
    more_live_than_phase_other:
      "The phase is {{phase}}, but {{n}} of the {{total}} municipalities use it already. That is more than belongs to that phase.",
  },

  sectionTitle: "Course and spread",
  sectionNote: "Chart, map and table show the same data",
  views: { label: "View", all: "All", chart: "Chart", map: "Map", table: "Table" },

  chart: {
    inhabitantsFinding: "{{share}} of inhabitants live in a municipality that uses it: {{live}} of {{total}}",
    jumpDay: "{{day}}:",
    jump_one: "{{n}} municipality in one day",
    jump_other: "{{n}} municipalities in one day",
    loading: "Loading the chart…",
    countedMunicipalities: "Number of municipalities per status, per day, from {{from}} to {{to}}.",
    countedInhabitants: "Inhabitants of municipalities that use it, per day, from {{from}} to {{to}}.",
    bordersThen: "Borders of each day itself.",
    bordersNow: "Borders of {{day}}.",
    bordersLabel: "Borders",
    ofThen: "of then",
    ofNow: "of now",
    unitLabel: "Counted in",
    municipalities: "municipalities",
    inhabitants: "inhabitants",
    whatTitle: "What you see",
    whatLayers:
      "Each layer is a status: at the bottom those that use it, above them those introducing it and those that signed up. Who gets further sinks one layer.",
    whatObserved:
      "The area is the number of municipalities listed as a source. It grows in jumps, because municipalities are often added in groups.",
    whatInhabitants:
      "The area is the number of inhabitants of municipalities that use it. So a large municipality counts for more than a small one.",
    targetTitle: "The dashed line",
    targetText: "The plan: {{points}}. In between the line is straight.",
    targetPoint: "{{value}} on {{day}}",
    targetShare: "{{share}} of the municipalities",
    targetExample: "This target is an example.",
    targetNone: "No target has been set for this project, so there is no line.",
    targetOnlyMunicipalities: "The target is set in municipalities, so it is not in this chart.",
    reorganisationTitle: "Reorganisation",
    reconciliation: "{{day}}: from {{before}} to {{after}} municipalities.",
    reconciliationLive:
      "{{day}}: from {{before}} to {{after}} municipalities; in use from {{liveBefore}} to {{liveAfter}}.",
    reconciliationSame:
      "{{day}}: from {{before}} to {{after}} municipalities; the number that use it stayed {{live}}.",
    reconciliationNone: "The number of municipalities did not change in this period.",
    reconciliationEarlier_one: "And {{n}} earlier reorganisation.",
    reconciliationEarlier_other: "And {{n}} earlier reorganisations.",
    showNow: "Show in the borders of now",
    showThen: "Show in the borders of then",
    tableTitle: "The figures of the chart as a table",
    tableCaption: "Figures at the end of each month",
    tableDay: "Day",
    tableAll: "All municipalities",
    tableTarget: "Planned",
    tableInhabitants: "Inhabitants where it is used",
    tableAllInhabitants: "All inhabitants",
    tableMore: "The table shows the last {{n}} months. The whole course is in the downloads.",
    empty: "There is no course yet: the project has only just begun.",
  },

  map: {
    filter: "Filter of the map",
    derivedListing: "After a reorganisation a status may be derived from those of the predecessors.",
    stoppedListing: "A listing that was removed is shown as “stopped”.",
    label: "Map of {{project}} on {{day}}",
    funnel: "Number of municipalities per status, of {{total}}",
    together: "Together {{total}}.",
    status: "Status",
    province: "Province",
    allStatuses: "all statuses",
    allProvinces: "all provinces",
    none: "There is no tile map of this register. The table below shows every municipality.",
    filtered_one: "{{n}} of the {{total}} municipalities matches your choice.",
    filtered_other: "{{n}} of the {{total}} municipalities match your choice.",
  },

  groups: {
    title: "Who takes part?",
    caption: "{{by}}: municipalities that use it on {{day}}",
    sizeWord: "Inhabitants",
    province: "By province",
    size: "By size",
    supplier: "By supplier",
    supplierNote: "Only municipalities whose supplier is known: {{known}} of {{total}}.",
    sizeClass: {
      under_20000: "under 20,000",
      from_20000: "20,000 to 50,000",
      from_50000: "50,000 to 100,000",
      from_100000: "100,000 to 250,000",
      from_250000: "250,000 and over",
    },
    sizeUnknown: "inhabitants not known",
  },

  time: {
    leadTitle: "From signing up to use",
    title: "Lead time",
    lead_one: "Of the {{n}} municipality that began, {{live}} uses it now.",
    lead_other: "Of the {{n}} municipalities that began, {{live}} use it now.",
    counted:
      "From first signing up or starting until in use. Those still under way count too (Kaplan-Meier).",
    noStarts: "It is not known when municipalities began with this project, so there is no lead time.",
    reachTitle: "From development to spread",
    reachCaption: "Days from the start of development until a number of municipalities used it",
    reachFrom: "Counted from {{day}}.",
    reachNth: "municipality no. {{n}}",
    reachHalf: "half of all municipalities",
    reachOn: "after {{days}}, on {{day}}",
    reachNotYet: "not yet",
  },

  table: {
    filter: "Filter of the table",
    sinceBefore: "since",
    supplierBefore: "supplier",
    inhabitantsAfter: "inhabitants",
    title: "Municipalities",
    caption: "Municipalities and their status in {{project}} on {{day}}",
    all: "All {{n}}, with filters",
    name: "Municipality",
    status: "Status",
    since: "Since",
    planned: "planned for {{day}}",
    supplier: "Supplier",
    province: "Province",
    inhabitants: "Inhabitants",
    unknown: "unknown",
    nameFilter: "Name of the municipality",
    none: "No municipality matches this choice. Clear one of the filters.",
  },

  objectives: {
    title: "Objectives it contributes to",
    caption: "How much the project does for each objective, and why",
    all: "All objectives",
    objective: "Objective",
    weight: "Weight",
    weightOf: "weight {{weight}} of 3",
    reason: "Why",
    origin: "Origin",
  },
  history: {
    title: "Phases",
    caption: "The phases of the project, with the reason for each step",
    phase: "Phase",
    since: "From",
    reason: "Decision or reason",
    now: "now",
    later: "What came after {{day}} is left out.",
  },

  counting: {
    title: "How is this counted?",
    general:
      "“In use” means that residents or staff really use it. The number is divided by the municipalities that existed on the chosen day.",
    silence: "“Nothing reported” means that nobody said anything. It does not mean “no”.",
    fresh:
      "A report is fresh when something was reported or confirmed in the {{days}} days before. “Certainly” counts fresh reports only; “at most” also counts those that were silent.",
    example: "Participation in this project is made up, to show how the figures work.",
    observed: {
      proxy:
        "Counted is whether a municipality is listed in the configuration of the source on the chosen day. That comes close to being connected. It is no decision of the council, and no proof that documents come in.",
      twoStates:
        "This source knows two states: listed or not listed. So “no source listed” is no “no”: what a municipality plans to do is not in it.",
      batches2017:
        "Listings come in groups, not on the day a municipality begins. On 30 November 2017, 60 were added at once.",
      batches2023: "On 18 July 2023, 39 were added at once.",
      gap: "From 8 October 2021 to 18 July 2023 none was added, while requests were waiting.",
      removals:
        "When a listing disappears long after a merger, that is no decision to stop: after the merger the rules for reorganisations apply. Some listings were removed for a technical reason; that is mentioned.",
      until: "The source was last looked at on {{day}}.",
    },
  },

  source: {
    example: "example data",
    reported: "reported by municipalities",
  },
} satisfies SameShape<typeof nl>;
