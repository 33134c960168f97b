import { DownloadLine } from "#app/components/layout/download-line.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { ExistingPage } from "#app/presenters/municipality-page.server.ts";
import { withQuestionMark } from "#app/presenters/page-frame.ts";
import { methodHref } from "#app/urls/method-anchors.ts";
import { type MunicipalityParams, municipalitySearch } from "#app/urls/municipality-params.ts";
import { Headline } from "../text/headline.tsx";
import { ChooseProject } from "./choose-project.tsx";
import { ComparedGroups } from "./compared-groups.tsx";
import { ListedProjects } from "./listed-projects.tsx";
import { MunicipalityFacts } from "./municipality-facts.tsx";
import { MunicipalitySource } from "./municipality-source.tsx";
import { NearPanel } from "./near-panel.tsx";
import { ObjectivesShare } from "./objectives-share.tsx";
import { SuccessionList } from "./succession-list.tsx";

/** A municipality as it stands on the day: the answer, every project, and those like it. */
export function ExistingView({ page }: { readonly page: ExistingPage }) {
  const { code, name, on, today, params, comparison, succession, permanentHref } = page;
  const t = useTranslate();
  const format = useFormatter();
  const { search } = page.frame.header;
  const figures = [...new URLSearchParams(search)];
  const path = `/gemeenten/${code}`;
  const searchOf = (changed: Partial<MunicipalityParams>) =>
    new URLSearchParams([...figures, ...municipalitySearch({ ...params, ...changed })]);
  const hasSuccession = succession.predecessors.length + succession.successors.length > 0;
  return (
    <>
      <Headline
        kicker={t("municipality:kicker", { name })}
        sentence={page.sentence}
        source={<MunicipalitySource {...page} search={search} />}
        facts={<MunicipalityFacts {...page.facts} isOwnRegister={page.frame.footer.isOwnRegister} />}
      />
      <Section
        id="projecten"
        title={t("municipality:projectsTitle")}
        link={{ to: methodHref("wrong", search), label: t("municipality:wrongLink") }}
      >
        <ListedProjects
          page={page}
          on={on}
          search={search}
          hrefFor={(changed) => `${path}${withQuestionMark(searchOf(changed))}#projecten`}
        />
        <DownloadLine
          subject={t("municipality:caption", { name, day: format.day(on) })}
          permanentHref={permanentHref}
          downloads={(["csv", "ods"] as const).map((kind) => ({
            format: kind.toUpperCase(),
            href: `${path}/tabel.${kind}${search}`,
          }))}
        />
      </Section>
      {comparison !== null && (
        <div className="vw-areas" id="omgeving">
          <Section id="buren" title={t("municipality:nearTitle", { name })}>
            <ChooseProject
              action={path}
              chosen={comparison.project.slug}
              choices={comparison.choices}
              keep={[...searchOf({ project: null })]}
            />
            <NearPanel
              {...{ code, name, on, search }}
              project={comparison.project}
              neighbours={comparison.neighbours}
              tiles={comparison.near}
              hasNeighbourMap={comparison.hasNeighbourMap}
            />
          </Section>
          <Section id="vergeleken" title={t("municipality:comparedTitle")}>
            <p>{t("municipality:comparedIntro", { project: comparison.project.name })}</p>
            <ComparedGroups
              groups={comparison.groups}
              project={comparison.project.name}
              province={comparison.province}
              size={comparison.size}
            />
          </Section>
        </div>
      )}
      {page.objectives.length > 0 && (
        <Section
          id="doelstellingen"
          title={t("municipality:objectives.title")}
          link={{ to: `/doelstellingen${search}`, label: t("municipality:objectives.all") }}
        >
          <ObjectivesShare {...{ name, on, search }} objectives={page.objectives} />
        </Section>
      )}
      {hasSuccession && (
        <Section id="herindelingen" title={t("municipality:pastTitle")}>
          <SuccessionList {...succession} {...{ name, today, search }} />
        </Section>
      )}
    </>
  );
}
