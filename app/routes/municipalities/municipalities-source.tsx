import { TextLink } from "#app/components/layout/text-link.tsx";
import { StatusLegend } from "#app/components/tile/status-legend.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { methodHref } from "#app/urls/method-anchors.ts";

interface MunicipalitiesSourceProps {
  /** In the order of the tiles */
  readonly projectNames: readonly string[];
  /** The register was loaded by the operator, not bundled */
  readonly isOwnRegister: boolean;
  /** Query of the day of the figures, kept in links */
  readonly search: string;
}

/** What the tiles and numbers of the list count, and where they come from. */
export function MunicipalitiesSource({ projectNames, isOwnRegister, search }: MunicipalitiesSourceProps) {
  const t = useTranslate();
  const format = useFormatter();
  return (
    <div className="vw-municipalities-source">
      <StatusLegend origin="reported" />
      <p className="vw-source">
        {t("municipalities:tilesLegend", { projects: format.list(projectNames) })}{" "}
        {t(isOwnRegister ? "layout:footer.ownCredit" : "municipalities:source")}{" "}
        <TextLink to={methodHref("status", search)}>{t("municipalities:howCounted")}</TextLink>
      </p>
    </div>
  );
}
