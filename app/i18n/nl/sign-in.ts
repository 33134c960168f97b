/** Signing in, and what one sees of one's own account. */
export default {
  origin: {
    title: "Dit kwam niet van deze site",
    intro:
      "Wat er werd gestuurd, kwam van een andere plek dan deze site. Daarom is er niets mee gedaan. Open de pagina opnieuw en probeer het daar.",
  },
  page: {
    title: "Inloggen",
    description: "Inloggen bij Vliegwiel voor gemeenten, projecten, Taskforce en beheerders",
    who: "Voor medewerkers van gemeenten en projecten, de Taskforce en het College. Cijfers bekijken kan zonder inloggen.",
    kept: "Uw sessie was verlopen. Wat u invulde, is bewaard: u ziet het terug als u weer bent ingelogd.",
  },
  link: {
    lead: "U krijgt een mail met een link waarmee u inlogt. Een wachtwoord is niet nodig.",
    email: "E-mailadres",
    emailHint: "Het adres van uw werk waarop u bent uitgenodigd",
    emailMissing: "Vul uw e-mailadres in",
    emailMalformed:
      "Dit is geen volledig e-mailadres. Schrijf het zoals naam@gemeente.nl, met één adres en zonder naam ervoor.",
    errorTitle: "Er is nog geen mail verstuurd",
    noBaseUrl:
      "Deze site weet niet op welk adres zij te bereiken is, en kan dus geen link mailen. De beheerder van de server stelt dat in met BASE_URL.",
    ask: "Stuur mij een link",
    askNote: "De link werkt {{minutes}} minuten, één keer, in deze browser.",
    sentTitle: "Kijk in uw mail",
    sentLead:
      "Kennen wij het adres dat u invulde? Dan is er nu een mail naar onderweg met een link om in te loggen.",
    sentHow: "Open de link binnen {{minutes}} minuten, in deze browser op dit apparaat.",
    sentNothing:
      "Niets gekregen? Kijk bij ongewenste mail en of het adres klopte. Vraag anders de Taskforce of de beheerder van Vliegwiel of u een account hebt.",
    again: "Vraag een nieuwe link",
  },
  use: {
    title: "U kunt inloggen",
    lead: "Uw link klopt. Druk op de knop, dan bent u ingelogd.",
    button: "Log in",
    note: "De link werkt daarna niet meer.",
    overTitle: "Deze link werkt niet meer",
    overLead: "Een link werkt één keer, en {{minutes}} minuten lang. Deze is al gebruikt, of te oud.",
    otherBrowserTitle: "Open de link in de browser waarin u hem vroeg",
    otherBrowserLead:
      "U vroeg deze link in een andere browser of op een ander apparaat. Open hem daar, of vraag hier een nieuwe. Zo kan niemand uw link voor u gebruiken.",
    unknownTitle: "Deze link klopt niet",
    unknownLead:
      "Misschien is het adres niet helemaal overgenomen. Gebruik de knop in de mail, of vraag een nieuwe.",
    again: "Vraag een nieuwe link",
  },
  service: {
    lead: "U logt in bij de inlogdienst van uw organisatie ({{host}}) en komt daarna hier terug.",
    begin: "Naar de inlogdienst",
    unreachableTitle: "De inlogdienst antwoordt niet",
    unreachableLead: "Dit ligt niet aan u. Probeer het over een paar minuten opnieuw.",
    failedTitle: "Inloggen is niet gelukt",
    failedLead:
      "Het antwoord van de inlogdienst kon niet worden vertrouwd, of het was te oud. Er is niets gebeurd. Begin opnieuw.",
    deniedTitle: "U hebt het inloggen afgebroken",
    deniedLead: "De inlogdienst meldt dat er niet is ingelogd. Begin opnieuw als u dat toch wilt.",
    unknownTitle: "Wij kennen dit account niet",
    unknownLead:
      "U bent ingelogd bij uw inlogdienst, maar hebt bij Vliegwiel geen account met een bevestigd e-mailadres van die dienst. Vraag de Taskforce of de beheerder van Vliegwiel om een uitnodiging.",
    again: "Opnieuw inloggen",
  },
  nobody: {
    example:
      "Dit is een voorbeeld op uw eigen computer. U logt hier niet in: u stapt in als iemand uit het voorbeeld.",
    lead: "Op deze site kan nog niemand inloggen: er is geen mail en geen inlogdienst ingesteld. De beheerder van de server vindt hoe dat moet in README.md.",
  },
  stepIn: {
    link: "Stap in als iemand uit het voorbeeld",
    title: "Instappen in het voorbeeld",
    description: "Met één klik als iemand van het voorbeeld aan het werk",
    lead: "Bekijk Vliegwiel als iemand die ermee werkt. Dit kan alleen in het voorbeeld, op deze computer. De accounts zijn verzonnen.",
    button: "Stap in",
    seats: {
      taskforce: {
        title: "Taskforce",
        name: "Lid Taskforce",
        what: "Ziet waar het stokt, vraagt gemeenten uit en belt ze.",
      },
      editor: {
        title: "Gemeente {{municipality}}",
        name: "Invuller {{municipality}}",
        what: "Geeft de deelname van de gemeente door en bevestigt wat nog klopt.",
      },
      approver: {
        title: "Goedkeurder van {{municipality}}",
        name: "Goedkeurder {{municipality}}",
        what: "Keurt goed wat invullers van de gemeente doorgeven, als de gemeente daarvoor kiest.",
      },
      merged: {
        title: "Gemeente {{municipality}}, na een herindeling",
        name: "Invuller {{municipality}}",
        what: "Bevestigt standen die zijn afgeleid van de gemeenten die er zijn samengegaan.",
      },
      lead: {
        title: "Projectleider van {{project}}",
        name: "Projectleider",
        what: "Bevestigt of betwist waar het project in gebruik is.",
      },
      cvd: {
        title: "College van Dienstverleningszaken",
        name: "Lid van het College",
        what: "Volgt de opschaling van alle projecten.",
      },
      administrator: {
        title: "Beheerder",
        name: "Beheerder",
        what: "Beheert accounts, contactpersonen en teksten, en leest het logboek.",
      },
    },
  },
  account: {
    title: "Mijn account",
    description: "Uw rollen, taal en de browsers waarin u bent ingelogd",
    lead: "Ingelogd als {{name}}",
    leadWithEmail: "Ingelogd als {{name}} ({{email}})",
    changed: "Opgeslagen.",
    roles: "Wat u hier mag",
    noRoles:
      "U hebt nog geen rol en kunt dus alleen bekijken. Vraag de Taskforce of de beheerder van Vliegwiel om een rol.",
    roleRequest: "Klopt dit niet? Vraag het de Taskforce of de beheerder van Vliegwiel.",
    language: "Taal",
    languageQuestion: "In welke taal wilt u mails van Vliegwiel?",
    dutch: "Nederlands",
    english: "English",
    saveLanguage: "Bewaar",
    sessions: "Waar u bent ingelogd",
    sessionsCaption_one:
      "U bent in {{count}} browser ingelogd. Een sessie die 12 uur niet is gebruikt, eindigt vanzelf.",
    sessionsCaption_other:
      "U bent in {{count}} browsers ingelogd. Een sessie die 12 uur niet is gebruikt, eindigt vanzelf.",
    browser: "Browser",
    browserOn: "{{browser}} op {{system}}",
    unknownBrowser: "onbekende browser",
    thisOne: "deze",
    network: "Netwerkadres",
    since: "Sinds",
    sinceWord: "sinds",
    lastSeen: "Laatst gebruikt",
    lastSeenWord: "laatst gebruikt",
    end: "Uitloggen",
    endThis: "Uitloggen: {{browser}}, sinds {{since}}",
    endOthers: "Log alle andere browsers uit",
  },
  startUp: {
    service: "Inloggen: via {{issuer}}",
    link: "Inloggen: met een link per mail, vanaf {{from}}",
    stepIn: "Instappen in het voorbeeld: {{address}}",
    nobody:
      "Let op: niemand kan inloggen. Stel SMTP_URL (links per mail) of OIDC_ISSUER (een inlogdienst) in; zie README.md.",
  },
} as const;
