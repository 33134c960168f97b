export default {
  metaTitle: "Verantwoording: zo is het geteld",
  metaDescription: "Wat elk cijfer betekent, hoe het is berekend en waar de gegevens vandaan komen.",
  title: "Zo is het geteld",
  lead: "Bij elk cijfer op deze site hoort een vaste uitleg. Die staat hier, met steeds een klein voorbeeld. Een cijfer betekent op elke pagina, in elke download en in elke grafiek hetzelfde.",
  contents: "Op deze pagina",
  example: "Voorbeeld",
  groups: {
    register: "Gemeenten",
    projects: "Projecten",
    participation: "Deelname",
    figures: "Cijfers",
    objectives: "Doelstellingen",
    data: "Gegevens",
  },
  sections: {
    municipalities: {
      title: "Welke gemeenten tellen mee",
      text: "Op elke dag tellen de gemeenten mee die op die dag bestaan. Hun aantal noemen we N. Gemeenten gaan samen of worden gesplitst, dus N verandert: 393 op 1 januari 2015, 380 in 2018, 355 in 2019 en 342 sinds 2023.\n\nEen gemeente bestaat vanaf haar eerste dag tot haar laatste dag. De dag waarop zij ophoudt, telt niet meer mee.",
      example:
        "Haren ging op 1 januari 2019 op in Groningen. Op 31 december 2018 telt Haren mee. Op 1 januari 2019 niet meer.",
    },
    inhabitants: {
      title: "Hoeveel inwoners een gemeente heeft",
      text: "We gebruiken de telling op 1 januari, in de meegeleverde gegevens die van het CBS. Voor een dag nemen we het nieuwste jaar dat niet na die dag ligt. Is er geen jaar dat oud genoeg is, dan nemen we het oudste jaar.\n\nHeeft een nieuwe gemeente nog geen eigen telling? Dan tellen we de inwoners van haar voorgangers op. Weten we niets, dan zeggen we bij elk aandeel hoeveel gemeenten ontbreken. In de meegeleverde gegevens ontbreekt 2020. In dat jaar geldt die van 2019.",
      example:
        "Een gemeente had 10.000 inwoners in 2018 en 10.400 in 2021. Op 1 juli 2020 rekenen we met 10.000, op 1 juli 2021 met 10.400.",
    },
    reorganisations: {
      title: "Herindelingen",
      text: "Soms gaan gemeenten samen in een nieuwe gemeente, gaat een gemeente op in een andere, wordt een gemeente verdeeld of krijgt zij een nieuwe naam. De oude gemeenten zijn dan voorgangers, de nieuwe zijn opvolgers.\n\nDe stand van een opvolger leiden we af van haar voorgangers, tot zij zelf iets meldt. Waren alle voorgangers even ver, dan is de opvolger dat ook. Anders geldt: bestond de opvolger al, dan houdt zij haar eigen stand. Is zij nieuw en was een voorganger in gebruik of aan het implementeren, dan implementeert zij. Was er geen, maar was een voorganger aangemeld, dan is zij aangemeld. Daarna geldt hetzelfde voor oriënteert zich. Niet deelnemen geldt alleen als alle voorgangers dat zeiden.\n\nEen afgeleide stand is altijd te herkennen: de tegel mist een hoek en de naam van de voorganger staat erbij. Bij een splitsing krijgt elke opvolger de stand van de oude gemeente. Een nieuwe naam verandert niets.",
      example:
        "Bedum gebruikte een project. De Marne, Eemsmond en Winsum niet. Samen werden zij op 1 januari 2019 Het Hogeland. Het Hogeland staat dan op ‘implementeert’, afgeleid van Bedum. Pas als Het Hogeland het zelf meldt, staat zij op ‘in gebruik’.",
    },
    phases: {
      title: "Fasen van een project",
      text: "Een project begint als verkenning. Daarna volgen ontwikkeling in één gemeente, een proef in enkele gemeenten, opschaling, landelijk gebruik en beheer. Elke stap heeft een dag en een reden. Een project kan ook een stap terug doen of stoppen.\n\nEen project telt mee vanaf de dag waarop het begint. Past de fase niet bij de cijfers, dan zegt de pagina dat.",
      example:
        "Staat een project nog in de fase proef terwijl 60 gemeenten het gebruiken? Dan staat op de pagina dat fase en cijfers niet bij elkaar passen.",
    },
    targets: {
      title: "Doelen",
      text: "Een doel zegt op welke dag hoeveel gemeenten een project moeten gebruiken. Tussen twee doelen loopt een rechte lijn. Vóór het eerste doel loopt die lijn vanaf nul op de dag waarop het project begon. Na het laatste doel blijft de lijn gelijk.\n\nEen doel kan ook een deel van alle gemeenten zijn. Dan rekenen we met de gemeenten van de dag zelf.",
      example:
        "Het doel is 100 gemeenten op 1 januari 2018 en 300 op 1 januari 2020. Op 1 januari 2019 waren er dan 200 gepland.",
    },
    pace: {
      title: "Tempo: op schema of achter",
      text: "Het tempo is het aantal gemeenten dat een project gebruikt, gedeeld door het aantal dat voor die dag gepland was. Bij 1 of meer is een project op schema. Van 0,8 tot 1 loopt het achter. Onder 0,8 loopt het ver achter. Gebruiken alle gemeenten het project, dan is het voltooid.\n\nEen project zonder doel krijgt geen oordeel. Waren er op die dag nul gemeenten gepland, dan is het project op schema.",
      example:
        "104 gemeenten gebruiken een project, 170 waren er gepland. 104 ÷ 170 = 0,61: het loopt ver achter.",
    },
    status: {
      title: "De stand van een gemeente",
      text: "Een gemeente heeft in elk project één stand. Geen opgave: niemand heeft iets gemeld. Oriënteert zich: de gemeente onderzoekt of zij meedoet. Aangemeld: de gemeente doet mee en begint nog. Implementeert: de gemeente is bezig met invoeren. In gebruik: inwoners of medewerkers werken er echt mee. Gestopt: de gemeente gebruikte het project en is daarmee opgehouden, met een reden. Neemt niet deel: de gemeente heeft besloten niet mee te doen, met een reden en een dag waarop zij dat opnieuw bekijkt.\n\n‘Geen opgave’ betekent niet ‘nee’. De standen van alle gemeenten samen zijn altijd precies N.\n\nIn de zin boven aan een gemeentepagina telt ‘gebruikt’ de projecten die in gebruik zijn. ‘Werkt aan’ telt de projecten waarvoor de gemeente is aangemeld of die zij implementeert.",
      example:
        "Van zes projecten heeft een gemeente er drie in gebruik. Eén implementeert zij, bij één oriënteert zij zich en bij één is niets gemeld. Zij gebruikt dan drie van de zes projecten en werkt aan één ander.",
    },
    day: {
      title: "Peildatum: de dag van de cijfers",
      text: "De peildatum is de dag waarover de cijfers gaan. Boven elke pagina kunt u die dag kiezen. Een melding telt mee vanaf de dag waarop zij ingaat, ook als zij later is ingevoerd. Meldingen over de toekomst tellen nog niet; een plan staat apart als plan.",
      example:
        "Een gemeente meldt op 2 april dat zij een project sinds 1 maart gebruikt. Op de peildatum 15 maart staat zij op ‘in gebruik’.",
    },
    knownAt: {
      title: "Bekend op: wat er toen bekend was",
      text: "Meldingen komen soms laat en worden soms verbeterd. Niets wordt gewist: een verbetering is een nieuwe melding die een oude vervangt. Daarom kunt u ook vragen wat er op een eerder moment bekend was. De site leest dan alleen wat er tot dat moment was ingevoerd.\n\nEen vaste link bevat de peildatum en het moment van bekend zijn. Die link geeft over tien jaar nog dezelfde cijfers.",
      example:
        "Op 2 april 2018 is gemeld: in gebruik sinds 1 maart. Op 10 juni is dat verbeterd: pas sinds 1 mei. Voor 15 maart gold volgens wat op 30 april bekend was: in gebruik. Volgens wat op 1 juli bekend was: nog niet.",
    },
    coverage: {
      title: "Dekking",
      text: "De dekking is het deel van de gemeenten dat een project gebruikt. We rekenen haar op twee manieren: als deel van alle gemeenten, en als deel van alle inwoners. Een grote gemeente telt in het tweede getal zwaarder.",
      example:
        "Van 4 gemeenten gebruiken er 2 het project. Dat is 50%. Wonen in die twee 30.000 van de 120.000 inwoners, dan is de dekking naar inwoners 25%.",
    },
    reporting: {
      title: "Hoe recent een opgave is, en de bandbreedte",
      text: "Elk project zegt hoe vaak gemeenten hun stand moeten bevestigen. Is er binnen die tijd iets gemeld, dan is de stand recent. Het deel van de gemeenten met een recente stand is het opgavepercentage.\n\nVan de andere gemeenten weten we het niet zeker. Daarom geven we ook een bandbreedte. Het laagste getal telt alleen gemeenten die het project gebruiken en dat kort geleden hebben gemeld. Het hoogste getal telt alle gemeenten, behalve die kort geleden iets anders meldden. Een oude stand is te herkennen aan een kleinere tegel in een lege rand.",
      example:
        "Van 10 gemeenten meldden er 6 kort geleden iets: 4 keer ‘in gebruik’ en 2 keer iets anders. Zeker zijn er 4 in gebruik, hooguit 8.",
    },
    series: {
      title: "Verloop en grenzen",
      text: "Een grafiek door de tijd kan op twee manieren. Met ‘grenzen van toen’ telt elke dag met de gemeenten van die dag. Dat is de gewone manier. Met ‘grenzen van nu’ telt elke oude gemeente als de gemeente die nu op haar plek ligt.\n\nGaan gemeenten samen, dan staat erbij wat dat met het aantal doet.",
      example:
        "Gebruiken drie van vier gemeenten een project en gaan die vier samen, dan zakt het aantal zonder dat iemand stopt. De pagina zegt dat: van 3 naar 1 door herindeling, of van 3 naar 0 zolang de nieuwe gemeente niets meldt.",
    },
    velocity: {
      title: "Snelheid",
      text: "De snelheid is het aantal gemeenten dat er in de laatste 91 dagen bij kwam, min het aantal dat afviel, omgerekend naar een maand. We rekenen met de gemeenten van nu. Een herindeling telt dus niet als verlies.",
      example: "In 91 dagen kwamen er 9 gemeenten bij en viel er 1 af. 8 ÷ 91 × 30,4375 = 2,7 per maand.",
    },
    leadTime: {
      title: "Doorlooptijd",
      text: "De doorlooptijd is het aantal dagen tussen de aanmelding of het begin van de invoering en het gebruik. We geven het midden: de helft van de gemeenten is sneller, de helft langzamer. Ook geven we de snelste en de langzaamste kwart.\n\nVeel gemeenten zijn nog bezig. Zij tellen mee met de tijd die zij al bezig zijn, met de methode van Kaplan en Meier. Zonder hen zou de doorlooptijd te kort lijken.",
      example:
        "Drie gemeenten deden er 100, 200 en 300 dagen over. Een vierde is na 250 dagen nog bezig. Het midden is dan 200 dagen.",
    },
    groups: {
      title: "Groepen",
      text: "We vergelijken gemeenten per provincie en per grootte. Er zijn vijf groepen van grootte: minder dan 20.000 inwoners, van 20.000 tot 50.000, van 50.000 tot 100.000, van 100.000 tot 250.000, en 250.000 of meer. Waar de leverancier bekend is, kan het ook per leverancier. Buurgemeenten zijn gemeenten met een gezamenlijke grens over land.",
      example: "Een gemeente met precies 50.000 inwoners hoort bij de groep van 50.000 tot 100.000.",
    },
    changes: {
      title: "Wijzigingen",
      text: "De pagina Wijzigingen vergelijkt twee dagen. Zij laat zien welke gemeenten van stand veranderden, welke projecten een nieuwe fase kregen en welke herindelingen er waren. Kiest u twee momenten van bekend zijn, dan ziet u wat er tussen die momenten is ingevoerd of verbeterd.",
      example:
        "Op 1 oktober gebruikten 80 gemeenten een project, op 31 december 87. Acht kwamen erbij en één stopte. De pagina noemt die negen gemeenten.",
    },
    progress: {
      title: "Voortgang van een indicator",
      text: "Elke indicator heeft een nulmeting met een dag en een doel met een dag. Voortgang is het deel van de weg dat is afgelegd: (stand − nulmeting) ÷ (doel − nulmeting). Dat geldt ook als minder beter is.\n\nWat op een dag werd verwacht, loopt in een rechte lijn van de nulmeting naar het doel. Bereikt is een voortgang van 100% of meer. Op koers is 95% of meer van wat werd verwacht, matig 60% of meer, beperkt minder. Verslechtert is een voortgang onder 0%.\n\nNiet gemeten is: er is geen waarde, of de laatste waarde is ouder dan twee keer de tijd tussen twee metingen. Verandert een definitie, dan blijven oude waarden onder de oude definitie staan. De lijn in de grafiek breekt daar.",
      example:
        "Nulmeting 120 op 1 januari 2018, doel 20 op 1 januari 2022. Op 1 januari 2019 is de stand 90. Voortgang: (90 − 120) ÷ (20 − 120) = 30%. Verwacht: 365 van 1.461 dagen, dus 25%. Dat is op koers.",
    },
    score: {
      title: "Score van een doelstelling",
      text: "De score is het gemiddelde van de voortgang van haar indicatoren, gewogen naar hun gewicht. Elke voortgang telt mee van 0% tot 100%. Alleen wat is gemeten, telt mee. Daarom staat er altijd bij welk deel van het gewicht is gemeten.\n\nIs niets gemeten, dan is er geen score. Dat is iets anders dan 0%.",
      example:
        "Een indicator met gewicht 2 staat op 50%, een met gewicht 1 is niet gemeten. De score is 50%, en 67% is gemeten.",
    },
    split: {
      title: "Welk project een indicator bewoog",
      text: "De verandering tussen twee dagen verdelen we over projecten. Elk project gaat om de beurt van de oude dag naar de nieuwe, in de volgorde van de portefeuille en nog eens andersom. Het deel van een project is het gemiddelde van die twee. De rest komt door herindelingen en inwoners. De delen tellen op tot de hele verandering.",
      example:
        "Het aandeel gemeenten met drie projecten stijgt van 11% naar 14%. Het ene project gaf 2 punten, het andere 1 punt. Samen zijn dat de 3 punten.",
    },
  },
  formulas: {
    title: "Formules van berekende indicatoren",
    intro:
      "Een deel van de indicatoren berekenen we uit wat al bekend is. Elke formule heeft een versie. Die gaat omhoog zodra dezelfde gegevens een andere uitkomst geven.",
    name: "Formule",
    description: "Hoe het wordt berekend",
    version: "Versie",
    since: "Sinds",
  },
  exampleData: {
    title: "Wat is voorbeeld, en wat is waargenomen",
    text: "Alleen van Open Raadsinformatie is openbaar bekend welke gemeenten meedoen en sinds wanneer. Die cijfers zijn waargenomen in de bron van dat project. Van de andere projecten zijn zulke cijfers niet openbaar. Wat u daar ziet, is verzonnen door een programma. Die cijfers heten overal ‘voorbeeld’: op de pagina, in de grafiek en in elke download.\n\nHet programma begint bij de gemeente waar een project is gemaakt. Daarna volgen enkele proefgemeenten. Dan verspreidt het gebruik zich naar grootte, naar buurgemeenten en naar leverancier. Sommige gemeenten zijn te laat, stoppen, doen niet mee of melden nooit iets. Het programma begint steeds met hetzelfde getal, dus het geeft elke keer dezelfde uitkomst. Ook de doelen en de dagen van de fasen zijn voorbeeld.\n\nDe namen en het soort werk van de zes projecten zijn echt. Uit de voorbeeldcijfers mag u niets afleiden over een echte gemeente.",
  },
  observed: {
    title: "Wat u moet weten over Open Raadsinformatie",
    text: "We tellen of een gemeente op een dag als bron in de instellingen van Open Raadsinformatie staat. Dat is een aanwijzing dat zij is aangesloten. Het is geen besluit van de gemeenteraad. Het bewijst ook niet dat er stukken binnenkomen.\n\nDe vermeldingen komen in groepen: 60 op 30 november 2017 en 39 op 18 juli 2023. Tussen 8 oktober 2021 en 18 juli 2023 kwam er geen enkele bij, terwijl er wel aanvragen lagen. Een sprong of een vlakke lijn zegt dus vooral wanneer de lijst is bijgewerkt.\n\nVerdwijnt een gemeente lang na een herindeling uit de lijst, dan is dat geen keuze om te stoppen. Vanaf de herindeling gelden de regels voor voorgangers en opvolgers. Staat er als reden dat de website niet werkte, dan is dat een technische reden.\n\nDe bron kent twee standen: wel of niet vermeld. ‘Geen bron vermeld’ betekent niet dat een gemeente nee heeft gezegd. De pers noemde in februari 2018 het getal 102; wij tellen er dan 100. Eind 2019 ging het om ongeveer 120; wij tellen er 123.",
  },
  sources: {
    title: "Bronnen",
    intro: "Deze openbare bronnen zijn gebruikt. De tabellen zijn voor Vliegwiel gemaakt.",
    subject: "Wat",
    source: "Bron",
    licence: "Licentie",
    rows: {
      register: {
        subject: "Gemeenten, herindelingen",
        source:
          "Register gemeenten compleet (TOOI, KOOP), vergeleken met de lijsten van het CBS van 2018 tot en met 2025",
        licence: "openbaar",
      },
      inhabitants: {
        subject: "Inwoners op 1 januari",
        source: "CBS, Kerncijfers wijken en buurten: 2018, 2019, 2021, 2022, 2023 en 2024",
        licence: "CC BY 4.0",
      },
      borders: {
        subject: "Buurgemeenten",
        source: "CBS en Kadaster/PDOK, gemeentegrenzen van 2018 en 2023",
        licence: "CC BY 4.0",
      },
      tiles: {
        subject: "Kaart met tegels",
        source:
          "Berekend voor Vliegwiel uit die grenzen. Elke gemeente is een even grote tegel, ongeveer op haar plek",
        licence: "CC BY 4.0",
      },
      openCouncilData: {
        subject: "Open Raadsinformatie",
        source:
          "De instellingen van het project, met alle wijzigingen sinds juni 2015 (Open State Foundation, Argu, VNG Realisatie)",
        licence: "MIT",
      },
      portfolio: {
        subject: "Namen van projecten",
        source: "Openbare stukken van de VNG over Samen Organiseren, 2017 en 2018",
        licence: "openbaar",
      },
      example: {
        subject: "De vijf andere projecten",
        source: "Verzonnen door een programma met een vast begin",
        licence: "voorbeeld",
      },
    },
    credit:
      "Naamsvermelding: CBS, Kadaster/PDOK (CC BY 4.0); Register gemeenten compleet (TOOI, KOOP); Open Raadsinformatie (Open State Foundation, Argu, VNG Realisatie; MIT).",
    ownRegister: "Gemeenten, inwoners en projecten op deze site zijn ingelezen door de beheerder.",
    notFound:
      "Niet openbaar gevonden: cijfers over deelname aan de vijf andere projecten. Vindt u een bron? Dan nemen we die graag op.",
  },
  wrong: {
    title: "Klopt er iets niet?",
    text: "Ziet u bij uw gemeente een stand die niet klopt? Kijk dan eerst naar de peildatum en naar de herkomst. Een voorbeeld is verzonnen en kan dus niet kloppen. Bij een waargenomen stand staat de bron erbij: daar moet de fout worden hersteld. Deze site neemt elke verbetering van de bron over en bewaart ook wat er eerder stond.",
  },
} as const;
