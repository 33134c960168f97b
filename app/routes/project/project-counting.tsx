import { HowCounted } from "#app/components/layout/how-counted.tsx";
import { type Day, day } from "#app/domain/day.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { methodHref } from "#app/urls/method-anchors.ts";
import type { ProjectData } from "../project.tsx";

/** What is known about the listings of one observed source, from the day it happened on. */
const NOTES_BY_SLUG: Readonly<
  Record<string, readonly { since: Day; key: "batches2017" | "gap" | "batches2023" }[]>
> = {
  "open-raadsinformatie": [
    { since: day("2017-11-30"), key: "batches2017" },
    { since: day("2023-07-18"), key: "gap" },
    { since: day("2023-07-18"), key: "batches2023" },
  ],
};

/** "How is this counted?" for this project: what the figures say and what they do not. */
export function ProjectCounting({ data }: { readonly data: ProjectData }) {
  const t = useTranslate();
  const format = useFormatter();
  const { facts, measures, frame } = data;
  const { on } = measures;
  const isObserved = facts.origin === "observed";
  const notes = (NOTES_BY_SLUG[facts.slug] ?? []).filter(({ since }) => since <= on);
  const until = facts.observedUntil !== null && facts.observedUntil < on ? facts.observedUntil : null;
  return (
    <HowCounted
      id="telling"
      isOpen
      definitionsHref={methodHref(isObserved ? "observed" : "coverage", frame.header.search)}
    >
      {isObserved ? (
        <>
          <p>{t("project:counting.observed.proxy")}</p>
          <p>{t("project:counting.observed.twoStates")}</p>
          {notes.length > 0 && (
            <p>{notes.map(({ key }) => t(`project:counting.observed.${key}`)).join(" ")}</p>
          )}
          <p>{t("project:counting.observed.removals")}</p>
          {until !== null && <p>{t("project:counting.observed.until", { day: format.day(until) })}</p>}
        </>
      ) : (
        <>
          <p>{t("project:counting.general")}</p>
          <p>{t("project:counting.silence")}</p>
          <p>{t("project:counting.fresh", { days: format.number(facts.confirmWithinDays) })}</p>
          {facts.origin === "example" && <p>{t("project:counting.example")}</p>}
        </>
      )}
    </HowCounted>
  );
}
