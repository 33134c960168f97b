import { TextLink } from "#app/components/layout/text-link.tsx";
import { OriginMark } from "#app/components/tile/origin-mark.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { PhaseChangeLine } from "#app/presenters/phase-changes.ts";

/** Projects that entered another phase, with the decision or reason. */
export function PhaseList({ phases }: { readonly phases: readonly PhaseChangeLine[] }) {
  const t = useTranslate();
  const format = useFormatter();
  return (
    <ul className="vw-dated">
      {phases.map(({ on, slug, project, origin, from, to, reason }) => (
        <li key={`${slug} ${on}`}>
          <span className="vw-dated__day">{format.shortDay(on)}</span>
          <div>
            <p>
              <TextLink to={`/projecten/${slug}?peildatum=${on}`}>{project}</TextLink>:{" "}
              {from === null
                ? t("changes:phaseFirst", { to: t(`projects:phaseName.${to}`) })
                : t("changes:phaseChange", {
                    from: t(`projects:phaseName.${from}`),
                    to: t(`projects:phaseName.${to}`),
                  })}{" "}
              <OriginMark origin={origin} />
            </p>
            {reason !== "" && <p className="vw-source">{reason}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
