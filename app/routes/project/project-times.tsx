import { LeadTimeFigure } from "#app/components/charts/lead-time-figure.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { REACHES, type Reach } from "#app/presenters/project-times.ts";
import { methodHref } from "#app/urls/method-anchors.ts";
import type { ProjectData } from "../project.tsx";
import { ProjectSource } from "./project-source.tsx";

const NUMBERS: Readonly<Record<Exclude<Reach, "half">, number>> = { tenth: 10, fiftieth: 50, hundredth: 100 };

/** How long municipalities take from starting to use, and how long the project took to spread. */
export function ProjectTimes({ data }: { readonly data: ProjectData }) {
  const t = useTranslate();
  const method = { to: methodHref("leadTime", data.frame.header.search), label: t("project:counting.title") };
  return (
    <Section id="doorlooptijd" title={t("project:time.title")} link={method}>
      <div className="vw-halves">
        <Lead data={data} />
        <Reached data={data} />
      </div>
      <ProjectSource data={data} />
    </Section>
  );
}

function Lead({ data }: { readonly data: ProjectData }) {
  const t = useTranslate();
  const format = useFormatter();
  const { lead } = data.times;
  const { startedCount, liveCount } = lead;
  return (
    <div>
      <h3>{t("project:time.leadTitle")}</h3>
      {startedCount === 0 ? (
        <p>{t("project:time.noStarts")}</p>
      ) : (
        <>
          <LeadTimeFigure leadTime={lead} />
          <p className="vw-source">
            {t("project:time.lead", {
              count: startedCount,
              n: format.number(startedCount),
              live: format.number(liveCount),
            })}{" "}
            {t("project:time.counted")}
          </p>
        </>
      )}
    </div>
  );
}

function Reached({ data }: { readonly data: ProjectData }) {
  const t = useTranslate();
  const format = useFormatter();
  const { reached, developmentOn } = data.times;
  const name = (reach: Reach) =>
    reach === "half"
      ? t("project:time.reachHalf")
      : t("project:time.reachNth", { n: format.number(NUMBERS[reach]) });
  return (
    <div>
      <h3>{t("project:time.reachTitle")}</h3>
      <table className="utrecht-table vw-table vw-plain-table">
        <caption className="utrecht-table__caption">{t("project:time.reachCaption")}</caption>
        <tbody className="utrecht-table__body">
          {REACHES.map((reach) => {
            const found = reached[reach];
            return (
              <tr key={reach} className="utrecht-table__row">
                <th scope="row" className="utrecht-table__cell">
                  {name(reach)}
                </th>
                <td className="utrecht-table__cell">
                  {found === null
                    ? t("project:time.reachNotYet")
                    : t("project:time.reachOn", {
                        days: t("counted:days", { count: found.days, n: format.number(found.days) }),
                        day: format.day(found.on),
                      })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="vw-source">{t("project:time.reachFrom", { day: format.day(developmentOn) })}</p>
    </div>
  );
}
