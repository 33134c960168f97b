import { PermanentLink } from "#app/components/layout/permanent-link.tsx";
import { TextLink } from "#app/components/layout/text-link.tsx";
import { OriginMark } from "#app/components/tile/origin-mark.tsx";
import type { Day } from "#app/domain/day.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { methodHref } from "#app/urls/method-anchors.ts";

interface MunicipalitySourceProps {
  /** Number of projects by where their figures come from */
  readonly origins: {
    readonly observed: number;
    /** Name of the observed project, when it is the only one */
    readonly onlyObserved: string | null;
    readonly reported: number;
    readonly example: number;
  };
  /** `null`: nothing was ever reported */
  readonly lastChangedOn: Day | null;
  readonly permanentHref: string;
  /** Query of the day of the figures, kept in links */
  readonly search: string;
}

/** Where the sentence comes from, when it last changed, and the link under which it stays. */
export function MunicipalitySource({
  origins,
  lastChangedOn,
  permanentHref,
  search,
}: MunicipalitySourceProps) {
  const t = useTranslate();
  const format = useFormatter();
  const { observed, onlyObserved, reported, example } = origins;
  return (
    <p>
      {onlyObserved !== null && `${t("municipality:origin.oneObserved", { project: onlyObserved })} `}
      {observed > 1 &&
        `${t("municipality:origin.observed", { count: observed, n: format.number(observed) })} `}
      {reported > 0 &&
        `${t("municipality:origin.reported", { count: reported, n: format.number(reported) })} `}
      {example > 0 && (
        <>
          {t(observed + reported > 0 ? "municipality:origin.otherExample" : "municipality:origin.example", {
            count: example,
            n: format.number(example),
          })}{" "}
          <OriginMark origin="example" />{" "}
        </>
      )}
      {lastChangedOn === null
        ? t("municipality:neverChanged")
        : t("municipality:lastChanged", { day: format.day(lastChangedOn) })}{" "}
      <PermanentLink to={permanentHref} label={t("municipality:sentenceLink")} />
      <span className="vw-screen-only" aria-hidden="true">
        {" · "}
      </span>
      <TextLink to={methodHref("status", search)}>{t("municipality:howCounted")}</TextLink>
    </p>
  );
}
