import type nl from "../nl/accessibility.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  metaTitle: "Accessibility",
  metaDescription: "How accessible this site is, how that was examined and what does not go well yet.",
  title: "Accessibility",
  lead: "Everyone must be able to use this site: on a phone, with a keyboard, with a screen reader, with large letters and without JavaScript.",
  sections: {
    standard: {
      title: "What we aim for",
      text: "The site was made by WCAG 2.2, levels A and AA. That is the standard for government websites.",
    },
    tested: {
      title: "What was examined",
      text: "With every change a program (axe) checks all kinds of pages, in Dutch and English, light and dark. It reports no errors at this moment. Such a program finds only part of the problems.\n\nThe developers checked themselves that everything can be reached with the keyboard alone, that the pages work without JavaScript and that they can be read on a screen 360 pixels wide.",
    },
    notTested: {
      title: "What was not examined yet",
      text: "No independent party has examined the site yet. Nor was it tested with people who use a screen reader or other aids. So we do not name a level of compliance here. This is our own statement. It is not in the government’s register of accessibility statements.",
    },
    figures: {
      title: "Charts and maps",
      text: "Colour is never the only difference: every status also has a symbol, a pattern and a word. The colours were chosen for people who cannot tell colours apart well, and remain distinct in grey.\n\nWith every chart and map the same information stands as a table. On the large map the arrow keys take you from municipality to municipality. A link before it skips the map.",
    },
    known: {
      title: "What we know to be awkward",
      text: "The map has a link for every municipality. With the tab key that is a lot; use the link that skips the map, or the table.\n\nOn a phone the tiles of the map are smaller than 24 pixels. The table under it does have large links.\n\nDownloads in ODS and CSV are tables without layout. A screen reader reads them cell by cell.\n\nNames of municipalities and projects partly remain Dutch in the English version.",
    },
    report: {
      title: "Do you run into something?",
      text: "Report it to the organisation that runs this site for you. Say which page you were on, what you wanted to do and which aid you use. In this example environment no address has been set yet.",
    },
    date: {
      title: "About this statement",
      text: "This statement belongs to the first version of the site and is looked at again with every large change.",
    },
  },
} satisfies SameShape<typeof nl>;
