import type { Day } from "#app/domain/day.ts";
import type { SizeClass } from "#app/domain/municipality/size-class.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import "./municipality-facts.css";

interface MunicipalityFactsProps {
  /** `null`: not known */
  readonly inhabitants: number | null;
  /** Year of that figure; `null`: added up from predecessors */
  readonly year: number | null;
  readonly province: string;
  readonly size: SizeClass | null;
  /** The register was loaded by the operator, not bundled */
  readonly isOwnRegister: boolean;
  /** `null`: since before the records */
  readonly existsSince: Day | null;
}

/** What a municipality is: how many inhabitants, where, since when. */
export function MunicipalityFacts({
  inhabitants,
  year,
  province,
  size,
  existsSince,
  isOwnRegister,
}: MunicipalityFactsProps) {
  const t = useTranslate();
  const format = useFormatter();
  return (
    <dl className="vw-facts">
      <div>
        <dt>
          {year === null
            ? t("municipality:inhabitantsAdded")
            : t(isOwnRegister ? "municipality:inhabitantsOfRegister" : "municipality:inhabitants", {
                year: String(year),
              })}
        </dt>
        <dd>
          {inhabitants === null ? t("municipality:unknown") : format.number(inhabitants)}
          {inhabitants !== null && size !== null && (
            <span className="vw-source">
              {" "}
              {t("municipality:sizeGroup", { size: t(`municipalities:sizes.${size}`) })}
            </span>
          )}
        </dd>
      </div>
      {province !== "" && (
        <div>
          <dt>{t("municipality:province")}</dt>
          <dd>{province}</dd>
        </div>
      )}
      {existsSince !== null && (
        <div>
          <dt>{t("municipality:existsSince")}</dt>
          <dd>{format.day(existsSince)}</dd>
        </div>
      )}
    </dl>
  );
}
