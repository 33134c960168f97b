export default {
  metaTitle: "{{project}}: stand op {{day}}",
  crumb: "Projecten",
  phase: "Fase:",
  phaseSince: "sinds {{day}}",
  lead: "koploper:",
  noLead: "geen vaste koploper",
  notStarted: "{{project}} begint op {{start}}. Op {{day}} is er dus nog niets te tellen.",

  answer: {
    live_one: "{{n}} van de {{total}} gemeenten gebruikt {{project}} op {{day}}.",
    live_other: "{{n}} van de {{total}} gemeenten gebruiken {{project}} op {{day}}.",
    liveNone: "Nog geen van de {{total}} gemeenten gebruikt {{project}} op {{day}}.",
    observed_one: "{{n}} van de {{total}} gemeenten staat op {{day}} als bron vermeld bij {{project}}.",
    observed_other: "{{n}} van de {{total}} gemeenten staan op {{day}} als bron vermeld bij {{project}}.",
    observedNone: "Op {{day}} staat nog geen van de {{total}} gemeenten als bron vermeld bij {{project}}.",
    nobody: "Op {{day}} staan er geen gemeenten in het register.",
  },
  answerPace: {
    completed: "Daarmee is het project <strong>voltooid</strong>.",
    on_track_one:
      "Volgens plan had het er {{target}} moeten zijn: het project ligt <strong>op schema</strong>.",
    on_track_other:
      "Volgens plan hadden het er {{target}} moeten zijn: het project ligt <strong>op schema</strong>.",
    behind_one: "Volgens plan had het er {{target}} moeten zijn: het project <strong>loopt achter</strong>.",
    behind_other:
      "Volgens plan hadden het er {{target}} moeten zijn: het project <strong>loopt achter</strong>.",
    far_behind_one:
      "Volgens plan had het er {{target}} moeten zijn: het project <strong>loopt ver achter</strong>.",
    far_behind_other:
      "Volgens plan hadden het er {{target}} moeten zijn: het project <strong>loopt ver achter</strong>.",
    no_target: "Er is nog geen doel vastgesteld.",
  },

  figures: {
    definition: "uitleg",
    title: "Kerncijfers",
    live: "Gemeenten in gebruik",
    liveObserved: "Gemeenten als bron vermeld",
    ofTotal: "van {{total}}",
    range: "Zeker {{low}}, hooguit {{high}}.",
    notConfirmed_one: "{{n}} gemeente bevestigde niet op tijd.",
    notConfirmed_other: "{{n}} gemeenten bevestigden niet op tijd.",
    inhabitants: "Inwoners van die gemeenten",
    ofInhabitants: "van {{total}}",
    inhabitantsUnknown_one: "Van {{n}} gemeente is het aantal inwoners niet bekend.",
    inhabitantsUnknown_other: "Van {{n}} gemeenten is het aantal inwoners niet bekend.",
    inhabitantsNone: "Het aantal inwoners is niet bekend.",
    velocity: "Erbij per maand",
    velocityUnit: "gemeenten",
    velocityPeriod: "91 dagen tot {{day}}, in de grenzen van die dag.",
    pace: "Tempo",
    ofTarget: "van het doel",
    paceDetail: "{{live}} van {{target}}: {{pace}}.",
    noTarget: "geen doel",
    noTargetDetail: "Er is nog geen doel vastgesteld.",
  },

  disagreement: {
    title: "Fase en cijfers spreken elkaar tegen",
    fewer_live_than_phase_one:
      "De fase is {{phase}}, maar {{n}} van de {{total}} gemeenten gebruikt het. Dat zijn er minder dan bij die fase past.",
    fewer_live_than_phase_other:
      "De fase is {{phase}}, maar {{n}} van de {{total}} gemeenten gebruiken het. Dat zijn er minder dan bij die fase past.",
    more_live_than_phase_one:
      "De fase is {{phase}}, maar {{n}} van de {{total}} gemeenten gebruikt het al. Dat zijn er meer dan bij die fase past.",
    more_live_than_phase_other:
      "De fase is {{phase}}, maar {{n}} van de {{total}} gemeenten gebruiken het al. Dat zijn er meer dan bij die fase past.",
  },

  sectionTitle: "Verloop en spreiding",
  sectionNote: "Grafiek, kaart en tabel tonen dezelfde gegevens",
  views: { label: "Weergave", all: "Alles", chart: "Grafiek", map: "Kaart", table: "Tabel" },

  chart: {
    inhabitantsFinding:
      "{{share}} van de inwoners woont in een gemeente die het gebruikt: {{live}} van {{total}}",
    jumpDay: "{{day}}:",
    jump_one: "{{n}} gemeente op één dag",
    jump_other: "{{n}} gemeenten op één dag",
    loading: "De grafiek wordt geladen…",
    countedMunicipalities: "Aantal gemeenten per status, per dag, van {{from}} tot en met {{to}}.",
    countedInhabitants: "Inwoners van gemeenten die het gebruiken, per dag, van {{from}} tot en met {{to}}.",
    bordersThen: "Grenzen van de dag zelf.",
    bordersNow: "Grenzen van {{day}}.",
    bordersLabel: "Grenzen",
    ofThen: "van toen",
    ofNow: "van nu",
    unitLabel: "Geteld in",
    municipalities: "gemeenten",
    inhabitants: "inwoners",
    whatTitle: "Wat u ziet",
    whatLayers:
      "Elke laag is een status: onderaan wie het gebruikt, daarboven wie het invoert en wie zich aanmeldde. Wie verder komt, zakt een laag.",
    whatObserved:
      "Het vlak is het aantal gemeenten dat als bron vermeld staat. Het groeit in sprongen, omdat gemeenten vaak in groepen tegelijk worden toegevoegd.",
    whatInhabitants:
      "Het vlak is het aantal inwoners van gemeenten die het gebruiken. Een grote gemeente telt hier dus zwaarder dan een kleine.",
    targetTitle: "De stippellijn",
    targetText: "Het plan: {{points}}. Daartussen loopt de lijn recht.",
    targetPoint: "{{value}} op {{day}}",
    targetShare: "{{share}} van de gemeenten",
    targetExample: "Dit doel is een voorbeeld.",
    targetNone: "Voor dit project is nog geen doel vastgesteld, dus staat er geen lijn.",
    targetOnlyMunicipalities: "Het doel is in gemeenten gesteld en staat daarom niet in deze grafiek.",
    reorganisationTitle: "Herindeling",
    reconciliation: "{{day}}: van {{before}} naar {{after}} gemeenten.",
    reconciliationLive:
      "{{day}}: van {{before}} naar {{after}} gemeenten; in gebruik van {{liveBefore}} naar {{liveAfter}}.",
    reconciliationSame:
      "{{day}}: van {{before}} naar {{after}} gemeenten; het aantal in gebruik bleef {{live}}.",
    reconciliationNone: "In deze periode bleef het aantal gemeenten gelijk.",
    reconciliationEarlier_one: "En {{n}} eerdere herindeling.",
    reconciliationEarlier_other: "En {{n}} eerdere herindelingen.",
    showNow: "Toon in de grenzen van nu",
    showThen: "Toon in de grenzen van toen",
    tableTitle: "De cijfers van de grafiek als tabel",
    tableCaption: "Stand aan het eind van elke maand",
    tableDay: "Dag",
    tableAll: "Alle gemeenten",
    tableTarget: "Gepland",
    tableInhabitants: "Inwoners in gebruik",
    tableAllInhabitants: "Alle inwoners",
    tableMore: "De tabel toont de laatste {{n}} maanden. Het hele verloop staat in de downloads.",
    empty: "Er is nog geen verloop: het project is pas begonnen.",
  },

  map: {
    filter: "Filter van de kaart",
    derivedListing: "Na een herindeling kan een status uit die van de voorgangers zijn afgeleid.",
    stoppedListing: "Een vermelding die is weggehaald, staat er als “gestopt”.",
    label: "Kaart van {{project}} op {{day}}",
    funnel: "Aantal gemeenten per status, van {{total}}",
    together: "Samen {{total}}.",
    status: "Status",
    province: "Provincie",
    allStatuses: "alle statussen",
    allProvinces: "alle provincies",
    none: "Van dit register is geen tegelkaart bekend. De tabel hieronder laat elke gemeente zien.",
    filtered_one: "{{n}} van de {{total}} gemeenten past bij uw keuze.",
    filtered_other: "{{n}} van de {{total}} gemeenten passen bij uw keuze.",
  },

  groups: {
    title: "Wie doen er mee?",
    caption: "{{by}}: gemeenten in gebruik op {{day}}",
    sizeWord: "Inwoners",
    province: "Per provincie",
    size: "Per grootte",
    supplier: "Per leverancier",
    supplierNote: "Alleen gemeenten waarvan de leverancier bekend is: {{known}} van de {{total}}.",
    sizeClass: {
      under_20000: "minder dan 20.000",
      from_20000: "20.000 tot 50.000",
      from_50000: "50.000 tot 100.000",
      from_100000: "100.000 tot 250.000",
      from_250000: "250.000 en meer",
    },
    sizeUnknown: "inwoners niet bekend",
  },

  time: {
    leadTitle: "Van aanmelding tot gebruik",
    title: "Doorlooptijd",
    lead_one: "Van de {{n}} gemeente die begon, gebruikt {{live}} het nu.",
    lead_other: "Van de {{n}} gemeenten die begonnen, gebruiken er {{live}} het nu.",
    counted: "Van de eerste aanmelding of start tot in gebruik. Wie nog bezig is telt mee (Kaplan-Meier).",
    noStarts: "Van dit project is niet bekend wanneer gemeenten begonnen, dus is er geen doorlooptijd.",
    reachTitle: "Van ontwikkeling tot spreiding",
    reachCaption: "Dagen vanaf het begin van de ontwikkeling tot een aantal gemeenten het gebruikte",
    reachFrom: "Geteld vanaf {{day}}.",
    reachNth: "{{n}}e gemeente",
    reachHalf: "de helft van alle gemeenten",
    reachOn: "na {{days}}, op {{day}}",
    reachNotYet: "nog niet",
  },

  table: {
    filter: "Filter van de tabel",
    sinceBefore: "sinds",
    supplierBefore: "leverancier",
    inhabitantsAfter: "inwoners",
    title: "Gemeenten",
    caption: "Gemeenten en hun status in {{project}} op {{day}}",
    all: "Alle {{n}}, met filters",
    name: "Gemeente",
    status: "Status",
    since: "Sinds",
    planned: "gepland voor {{day}}",
    supplier: "Leverancier",
    province: "Provincie",
    inhabitants: "Inwoners",
    unknown: "onbekend",
    nameFilter: "Naam van de gemeente",
    none: "Geen gemeente past bij deze keuze. Wis een van de filters.",
  },

  objectives: {
    title: "Doelstellingen waaraan het bijdraagt",
    caption: "Hoeveel het project doet voor elke doelstelling, en waarom",
    all: "Alle doelstellingen",
    objective: "Doelstelling",
    weight: "Gewicht",
    weightOf: "gewicht {{weight}} van 3",
    reason: "Waarom",
    origin: "Herkomst",
  },
  history: {
    title: "Fases",
    caption: "De fases van het project, met de reden van elke stap",
    phase: "Fase",
    since: "Vanaf",
    reason: "Besluit of reden",
    now: "nu",
    later: "Wat na {{day}} kwam, staat er niet bij.",
  },

  counting: {
    title: "Hoe is dit geteld?",
    general:
      "“In gebruik” betekent dat inwoners of medewerkers het echt gebruiken. Gedeeld is door de gemeenten die op de gekozen dag bestonden.",
    silence: "“Geen opgave” betekent dat niemand iets heeft gemeld. Dat is geen “nee”.",
    fresh:
      "Een opgave telt als vers wanneer er in de {{days}} dagen ervoor iets is opgegeven of bevestigd. “Zeker” telt alleen verse opgaven; “hooguit” telt ook mee wie niets liet horen.",
    example: "De deelname in dit project is verzonnen, om te laten zien hoe de cijfers werken.",
    observed: {
      proxy:
        "Geteld is of een gemeente op de gekozen dag in de configuratie van de bron vermeld staat. Dat benadert of zij is aangesloten. Het is geen besluit van de raad, en geen bewijs dat er stukken binnenkomen.",
      twoStates:
        "Deze bron kent twee standen: vermeld of niet vermeld. “Geen bron vermeld” is dus geen “nee”: wat een gemeente van plan is, staat er niet in.",
      batches2017:
        "Vermeldingen komen in groepen, niet op de dag dat een gemeente begint. Op 30 november 2017 kwamen er 60 tegelijk bij.",
      batches2023: "Op 18 juli 2023 kwamen er 39 tegelijk bij.",
      gap: "Van 8 oktober 2021 tot 18 juli 2023 kwam er geen enkele bij, terwijl er wel aanvragen lagen.",
      removals:
        "Verdwijnt een vermelding lang na een fusie, dan is dat geen besluit om te stoppen: na de fusie gelden de regels voor herindelingen. Sommige vermeldingen zijn om een technische reden weggehaald; dat staat erbij.",
      until: "De bron is bekeken tot en met {{day}}.",
    },
  },

  source: {
    example: "voorbeeldgegevens",
    reported: "opgave van gemeenten",
  },
} as const;
