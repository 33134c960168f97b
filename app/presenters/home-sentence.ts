import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import type { HomeView } from "./home-view.ts";
import { numberWord } from "./number-word.ts";

type Told = Pick<HomeView, "finding" | "on" | "onlyProject">;

/** The finding of the home page in the reader's words. */
export function homeSentence({ finding, on, onlyProject }: Told, t: Translate, format: Formatter): string {
  switch (finding.key) {
    case "noMunicipalities":
    case "noProjects":
      return t(`home:finding.${finding.key}`, { day: format.day(on) });
    case "nobodyYet":
      return t("home:finding.nobodyYet", {
        total: format.number(finding.total),
        projects: numberWord(t, format, finding.projects),
      });
    case "oneProject":
      return t("home:finding.oneProject", {
        count: finding.count,
        n: format.number(finding.count),
        total: format.number(finding.total),
        project: onlyProject,
      });
    case "all":
      return t("home:finding.all", {
        count: finding.count,
        n: format.number(finding.count),
        total: format.number(finding.total),
        projects: numberWord(t, format, finding.projects),
      });
    case "atLeastHalf":
    case "atLeastOne":
      return t(`home:finding.${finding.key}`, {
        count: finding.count,
        n: format.number(finding.count),
        total: format.number(finding.total),
        threshold: numberWord(t, format, finding.threshold),
        projects: numberWord(t, format, finding.projects),
      });
  }
}
