import { Section } from "#app/components/layout/section.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { AbsentPage } from "#app/presenters/municipality-page.server.ts";
import { withQuestionMark } from "#app/presenters/page-frame.ts";
import { municipalitySearch } from "#app/urls/municipality-params.ts";
import { AbsentPanel } from "./absent-panel.tsx";
import { ListedProjects } from "./listed-projects.tsx";
import { SuccessionList } from "./succession-list.tsx";

/** A municipality that does not exist on the day: who stands for it, and how it stood when it ended. */
export function AbsentView({ page }: { readonly page: AbsentPage }) {
  const { code, name, on, today, absence, lastDay, params, succession } = page;
  const t = useTranslate();
  const format = useFormatter();
  const { search } = page.frame.header;
  return (
    <>
      <AbsentPanel {...{ code, name, on, today, absence, search }} />
      {lastDay !== null && (
        <Section id="projecten" title={t("municipality:gone.stateTitle", { day: format.day(lastDay) })}>
          <ListedProjects
            page={page}
            on={lastDay}
            search={`?peildatum=${lastDay}`}
            hrefFor={(changed) => {
              const own = municipalitySearch({ ...params, ...changed });
              const all = new URLSearchParams([...new URLSearchParams(search), ...own]);
              return `/gemeenten/${code}${withQuestionMark(all)}#projecten`;
            }}
          />
        </Section>
      )}
      <Section id="herindelingen" title={t("municipality:pastTitle")}>
        <SuccessionList {...succession} {...{ name, today, search }} />
      </Section>
    </>
  );
}
