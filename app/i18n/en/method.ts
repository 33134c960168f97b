import type nl from "../nl/method.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  metaTitle: "Method: how this is counted",
  metaDescription: "What every figure means, how it is calculated and where the data come from.",
  title: "How this is counted",
  lead: "Every figure on this site has one fixed explanation. You find them all here, each with a small example. A figure means the same on every page, in every download and in every chart.",
  contents: "On this page",
  example: "Example",
  groups: {
    register: "Municipalities",
    projects: "Projects",
    participation: "Participation",
    figures: "Figures",
    objectives: "Objectives",
    data: "Data",
  },
  sections: {
    municipalities: {
      title: "Which municipalities count",
      text: "On every day we count the municipalities that exist on that day. We call their number N. Municipalities merge or are split up, so N changes: 393 on 1 January 2015, 380 in 2018, 355 in 2019 and 342 since 2023.\n\nA municipality exists from its first day until its end. The day on which it ends no longer counts.",
      example:
        "Haren became part of Groningen on 1 January 2019. On 31 December 2018 Haren counts. On 1 January 2019 it no longer does.",
    },
    inhabitants: {
      title: "How many inhabitants a municipality has",
      text: "We use the count on 1 January, in the bundled data the one of Statistics Netherlands (CBS). For a day we take the latest year that is not after that day. If no year is old enough, we take the oldest one.\n\nIf a new municipality has no count of its own yet, we add up the inhabitants of its predecessors. If nothing is known, every share says how many municipalities are missing. The bundled data have no count for 2020. The one of 2019 holds for that year.",
      example:
        "A municipality had 10,000 inhabitants in 2018 and 10,400 in 2021. On 1 July 2020 we use 10,000, on 1 July 2021 we use 10,400.",
    },
    reorganisations: {
      title: "Reorganisations",
      text: "Sometimes municipalities merge into a new one, one becomes part of another, one is divided, or one gets a new name. The old municipalities are predecessors, the new ones are successors.\n\nWe derive the status of a successor from its predecessors until it reports something itself. If all predecessors were equally far, so is the successor. Otherwise: a successor that already existed keeps its own status. If it is new and a predecessor was live or implementing, it is implementing. If none was, but one had signed up, it has signed up. After that the same holds for exploring. Not taking part only holds if all predecessors said so.\n\nA derived status can always be recognised: its tile lacks a corner and the name of the predecessor stands beside it. When a municipality is split, every successor gets the status of the old one. A new name changes nothing.",
      example:
        "Bedum used a project. De Marne, Eemsmond and Winsum did not. Together they became Het Hogeland on 1 January 2019. Het Hogeland then stands at ‘implementing’, derived from Bedum. Only when Het Hogeland reports it itself does it stand at ‘live’.",
    },
    phases: {
      title: "Phases of a project",
      text: "A project starts as an exploration. Then come development in one municipality, a pilot in a few, scaling, nationwide use and maintenance. Every step has a day and a reason. A project can also go back a step, or stop.\n\nA project counts from the day on which it starts. If the phase does not match the figures, the page says so.",
      example:
        "Is a project still in the pilot phase while 60 municipalities use it? Then the page says that phase and figures do not match.",
    },
    targets: {
      title: "Targets",
      text: "A target says how many municipalities must use a project on which day. Between two targets the line is straight. Before the first target it runs from zero on the day the project started. After the last target it stays level.\n\nA target can also be a share of all municipalities. Then we use the municipalities of the day itself.",
      example:
        "The target is 100 municipalities on 1 January 2018 and 300 on 1 January 2020. On 1 January 2019 the plan was 200.",
    },
    pace: {
      title: "Pace: on track or behind",
      text: "The pace is the number of municipalities that use a project, divided by the number planned for that day. At 1 or more a project is on track. From 0.8 to 1 it is behind. Under 0.8 it is far behind. When all municipalities use the project, it is completed.\n\nA project without a target gets no judgement. If zero municipalities were planned on that day, the project is on track.",
      example: "104 municipalities use a project, 170 were planned. 104 ÷ 170 = 0.61: it is far behind.",
    },
    status: {
      title: "The status of a municipality",
      text: "A municipality has one status in each project. No report: nobody reported anything. Exploring: the municipality is finding out whether to take part. Signed up: it takes part and has yet to begin. Implementing: it is introducing the service. Live: inhabitants or staff really use it. Stopped: it used the project and ended that, with a reason. Not taking part: it decided not to take part, with a reason and a day to look at it again.\n\n‘No report’ does not mean ‘no’. The statuses of all municipalities always add up to exactly N.\n\nIn the sentence on top of a municipality’s page ‘uses’ counts the projects that are live. ‘Working on’ counts the projects the municipality signed up for or is implementing.",
      example:
        "Of six projects, three are live in a municipality. It is implementing one, exploring one, and reported nothing about one. It then uses three of the six projects and is working on one other.",
    },
    day: {
      title: "Reference date: the day of the figures",
      text: "The reference date is the day the figures are about. You can choose it at the top of every page. A report counts from the day it takes effect, even if it was entered later. Reports about the future do not count yet; a plan is shown separately as a plan.",
      example:
        "On 2 April a municipality reports that it has used a project since 1 March. On the reference date 15 March it stands at ‘live’.",
    },
    knownAt: {
      title: "Known at: what was known then",
      text: "Reports are sometimes late and sometimes corrected. Nothing is erased: a correction is a new report that replaces an old one. So you can also ask what was known at an earlier moment. The site then only reads what had been entered by that moment.\n\nA permanent link contains the reference date and the moment of knowing. In ten years it still gives the same figures.",
      example:
        "On 2 April 2018 it was reported: live since 1 March. On 10 June that was corrected: only since 1 May. For 15 March, going by what was known on 30 April: live. Going by what was known on 1 July: not yet.",
    },
    coverage: {
      title: "Coverage",
      text: "Coverage is the share of municipalities that use a project. We calculate it in two ways: as a share of all municipalities, and as a share of all inhabitants. A large municipality weighs more in the second figure.",
      example:
        "Of 4 municipalities 2 use the project. That is 50%. If 30,000 of the 120,000 inhabitants live in those two, coverage by inhabitants is 25%.",
    },
    reporting: {
      title: "How recent a report is, and the range",
      text: "Every project says how often municipalities must confirm their status. If something was reported within that time, the status is recent. The share of municipalities with a recent status is the reporting rate.\n\nAbout the other municipalities we are not sure. So we also give a range. The lowest number only counts municipalities that use the project and recently said so. The highest number counts all municipalities, except those that recently reported something else. An old status can be recognised by a smaller tile in an empty outline.",
      example:
        "Of 10 municipalities 6 reported recently: ‘live’ 4 times and something else twice. At least 4 are live, at most 8.",
    },
    series: {
      title: "Development and borders",
      text: "A chart over time can be made in two ways. With ‘borders of then’ every day counts the municipalities of that day. That is the usual way. With ‘borders of now’ every old municipality counts as the municipality that now lies in its place.\n\nWhen municipalities merge, the page says what that does to the number.",
      example:
        "If three of four municipalities use a project and the four merge, the number drops although nobody stopped. The page says so: from 3 to 1 by reorganisation, or from 3 to 0 as long as the new municipality reports nothing.",
    },
    velocity: {
      title: "Velocity",
      text: "The velocity is the number of municipalities that were added in the last 91 days, minus the number that dropped out, per month. We use the municipalities of now. So a reorganisation does not count as a loss.",
      example: "In 91 days 9 municipalities were added and 1 dropped out. 8 ÷ 91 × 30.4375 = 2.7 per month.",
    },
    leadTime: {
      title: "Lead time",
      text: "The lead time is the number of days between signing up, or starting to implement, and use. We give the middle: half of the municipalities is faster, half is slower. We also give the fastest and the slowest quarter.\n\nMany municipalities are still busy. They count with the time they have been busy so far, by the method of Kaplan and Meier. Without them the lead time would seem too short.",
      example:
        "Three municipalities took 100, 200 and 300 days. A fourth is still busy after 250 days. The middle is then 200 days.",
    },
    groups: {
      title: "Groups",
      text: "We compare municipalities by province and by size. There are five sizes: under 20,000 inhabitants, 20,000 to 50,000, 50,000 to 100,000, 100,000 to 250,000, and 250,000 or more. Where the supplier is known, it can also be by supplier. Neighbours are municipalities that share a border over land.",
      example: "A municipality with exactly 50,000 inhabitants belongs to the group of 50,000 to 100,000.",
    },
    changes: {
      title: "Changes",
      text: "The page Changes compares two days. It shows which municipalities changed status, which projects entered a new phase and which reorganisations there were. If you choose two moments of knowing, you see what was entered or corrected between those moments.",
      example:
        "On 1 October 80 municipalities used a project, on 31 December 87. Eight were added and one stopped. The page names those nine municipalities.",
    },
    progress: {
      title: "Progress of an indicator",
      text: "Every indicator has a baseline with a day and a target with a day. Progress is the part of the way that was covered: (value − baseline) ÷ (target − baseline). That holds too where less is better.\n\nWhat was expected on a day runs in a straight line from the baseline to the target. Achieved is a progress of 100% or more. On track is 95% or more of what was expected, moderate 60% or more, limited less. Deteriorating is a progress below 0%.\n\nNot measured means: there is no value, or the last value is older than twice the time between two measurements. When a definition changes, old values stay under the old definition. The line in the chart breaks there.",
      example:
        "Baseline 120 on 1 January 2018, target 20 on 1 January 2022. On 1 January 2019 the value is 90. Progress: (90 − 120) ÷ (20 − 120) = 30%. Expected: 365 of 1,461 days, so 25%. That is on track.",
    },
    score: {
      title: "Score of an objective",
      text: "The score is the mean of the progress of its indicators, weighted. Every progress counts from 0% to 100%. Only what was measured counts. So the share of the weight that was measured always stands beside it.\n\nWhen nothing was measured there is no score. That is not the same as 0%.",
      example:
        "An indicator with weight 2 stands at 50%, one with weight 1 was not measured. The score is 50%, and 67% was measured.",
    },
    split: {
      title: "Which project moved an indicator",
      text: "We split the change between two days by project. Each project in turn goes from the old day to the new one, in the order of the portfolio and once more the other way round. The part of a project is the mean of the two. The rest comes from reorganisations and inhabitants. The parts add up to the whole change.",
      example:
        "The share of municipalities with three projects rises from 11% to 14%. One project gave 2 points, the other 1 point. Together these are the 3 points.",
    },
  },
  formulas: {
    title: "Formulas of computed indicators",
    intro:
      "Some of the indicators are computed from what is known already. Every formula has a version. It goes up as soon as the same data give another result.",
    name: "Formula",
    description: "How it is computed",
    version: "Version",
    since: "Since",
  },
  exampleData: {
    title: "What is example, and what is observed",
    text: "Only for Open Raadsinformatie is it public which municipalities take part and since when. Those figures were observed in the source of that project. For the other projects such figures are not public. What you see there was made up by a program. Those figures are called ‘example’ everywhere: on the page, in the chart and in every download.\n\nThe program starts with the municipality where a project was made. Then follow a few pilot municipalities. Then use spreads by size, to neighbours and by supplier. Some municipalities are late, stop, do not take part or never report. The program always starts from the same number, so it gives the same outcome every time. The targets and the days of the phases are example too.\n\nThe names and the kind of work of the six projects are real. You cannot conclude anything about a real municipality from the example figures.",
  },
  observed: {
    title: "What to know about Open Raadsinformatie",
    text: "We count whether a municipality is listed as a source in the settings of Open Raadsinformatie on a day. That suggests it is connected. It is not a decision of the council. Nor does it prove that documents come in.\n\nThe listings come in batches: 60 on 30 November 2017 and 39 on 18 July 2023. Between 8 October 2021 and 18 July 2023 none was added, although requests were waiting. So a jump or a flat line mostly tells when the list was updated.\n\nIf a municipality disappears from the list long after a reorganisation, that is no choice to stop. From the reorganisation on, the rules for predecessors and successors apply. If the reason given is that the website did not work, that is a technical reason.\n\nThe source knows two states: listed or not. ‘No source listed’ does not mean that a municipality said no. In February 2018 the press named 102; we count 100 then. At the end of 2019 it was about 120; we count 123.",
  },
  sources: {
    title: "Sources",
    intro: "These public sources were used. The tables were made for Vliegwiel.",
    subject: "What",
    source: "Source",
    licence: "Licence",
    rows: {
      register: {
        subject: "Municipalities, reorganisations",
        source:
          "Register gemeenten compleet (TOOI, KOOP), compared with the lists of CBS from 2018 up to and including 2025",
        licence: "public",
      },
      inhabitants: {
        subject: "Inhabitants on 1 January",
        source: "CBS, key figures of districts and neighbourhoods: 2018, 2019, 2021, 2022, 2023 and 2024",
        licence: "CC BY 4.0",
      },
      borders: {
        subject: "Neighbours",
        source: "CBS and Kadaster/PDOK, municipal borders of 2018 and 2023",
        licence: "CC BY 4.0",
      },
      tiles: {
        subject: "Map of tiles",
        source:
          "Calculated for Vliegwiel from those borders. Every municipality is a tile of the same size, roughly in its place",
        licence: "CC BY 4.0",
      },
      openCouncilData: {
        subject: "Open Raadsinformatie",
        source:
          "The settings of the project, with all changes since June 2015 (Open State Foundation, Argu, VNG Realisatie)",
        licence: "MIT",
      },
      portfolio: {
        subject: "Names of projects",
        source: "Public documents of the VNG about Samen Organiseren, 2017 and 2018",
        licence: "public",
      },
      example: {
        subject: "The five other projects",
        source: "Made up by a program with a fixed start",
        licence: "example",
      },
    },
    credit:
      "Credit: CBS, Kadaster/PDOK (CC BY 4.0); Register gemeenten compleet (TOOI, KOOP); Open Raadsinformatie (Open State Foundation, Argu, VNG Realisatie; MIT).",
    ownRegister: "Municipalities, inhabitants and projects on this site were loaded by its operator.",
    notFound:
      "Not found in public: figures on participation in the five other projects. Do you know a source? Then we are glad to include it.",
  },
  wrong: {
    title: "Is something wrong?",
    text: "Do you see a status of your municipality that is wrong? First look at the reference date and the origin. An example is made up, so it cannot be right. With an observed status the source is named: that is where the error has to be mended. This site follows every correction of the source and also keeps what stood there before.",
  },
} satisfies SameShape<typeof nl>;
