import { TextLink } from "#app/components/layout/text-link.tsx";
import type { Day } from "#app/domain/day.ts";
import type { ReorganisationKind } from "#app/domain/municipality/municipality.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";

interface AbsentMunicipalityProps {
  readonly name: string;
  readonly kind: "gone" | "notYet";
  readonly changedOn: Day;
  readonly reorganisation: ReorganisationKind | null;
  readonly inItsPlace: readonly { readonly code: string; readonly name: string }[];
  readonly today: Day;
  /** Query of the day of the figures, kept in links */
  readonly search: string;
}

/** A name that was found but is no municipality on the day: what happened, and where to look instead. */
export function AbsentMunicipality(props: AbsentMunicipalityProps) {
  const t = useTranslate();
  return (
    <li className="vw-absent">
      <p>{useExplanation(props)}</p>
      {props.inItsPlace.length > 0 && (
        <p className="vw-absent__links">
          {props.inItsPlace.map(({ code, name }) => (
            <TextLink key={code} to={`/gemeenten/${code}${props.search}`}>
              {t("municipalities:goTo", { name })}
            </TextLink>
          ))}
        </p>
      )}
    </li>
  );
}

function useExplanation({
  name,
  kind,
  changedOn,
  reorganisation,
  inItsPlace,
  today,
}: AbsentMunicipalityProps) {
  const t = useTranslate();
  const format = useFormatter();
  const day = format.day(changedOn);
  const names = format.list(inItsPlace.map((one) => one.name));
  if (inItsPlace.length === 0)
    return t(`municipalities:${kind === "gone" ? "ended" : "notYetAlone"}`, { name, day });
  if (kind === "notYet") {
    return t(changedOn > today ? "municipalities:notYetFuture" : "municipalities:notYet", {
      name,
      day,
      names,
    });
  }
  switch (reorganisation) {
    case "split":
      return t("municipalities:divided", { name, day, names });
    case "rename":
      return t("municipalities:renamed", { name, day, names });
    default:
      return t("municipalities:became", { name, day, names });
  }
}
