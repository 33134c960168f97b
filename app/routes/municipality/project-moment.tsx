import type { Day } from "#app/domain/day.ts";
import type { Status } from "#app/domain/participation/status.ts";
import type { Origin } from "#app/domain/portfolio/project.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";

interface ProjectMomentProps {
  readonly status: Status;
  readonly origin: Origin;
  readonly since: Day | null;
  readonly plannedLiveOn: Day | null;
  readonly reviewOn: Day | null;
  readonly reason: string | null;
  readonly supplier: string | null;
  /** The reference day: a plan before it has passed */
  readonly on: Day;
}

/** Since when, or for when: what belongs to a status, with its reason. */
export function ProjectMoment(props: ProjectMomentProps) {
  const { reason, reviewOn, supplier, status } = props;
  const t = useTranslate();
  const format = useFormatter();
  const more = [
    status === "live" && supplier !== null ? t("municipality:supplier", { name: supplier }) : null,
    reason !== null ? t("municipality:reason", { reason }) : null,
    reviewOn !== null ? t("municipality:reviewOn", { day: format.day(reviewOn) }) : null,
  ].filter((text) => text !== null);
  return (
    <>
      <Moment {...props} />
      {more.map((text) => (
        <span key={text} className="vw-moment__more">
          {text}
        </span>
      ))}
    </>
  );
}

function Moment({ status, origin, since, plannedLiveOn, on }: ProjectMomentProps) {
  const t = useTranslate();
  const format = useFormatter();
  if (status === "none") {
    return <>{t(origin === "observed" ? "municipality:notListed" : "municipality:nobodyReported")}</>;
  }
  if (plannedLiveOn !== null) {
    const day = format.day(plannedLiveOn);
    return <>{t(plannedLiveOn < on ? "municipality:plannedPassed" : "municipality:planned", { day })}</>;
  }
  return (
    <>{since === null ? t("municipality:noDate") : t("municipality:since", { day: format.day(since) })}</>
  );
}
