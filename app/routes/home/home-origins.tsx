import { Section } from "#app/components/layout/section.tsx";
import { OriginMark } from "#app/components/tile/origin-mark.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { HomeView } from "#app/presenters/home-view.ts";

const MESSAGES = {
  observed: "home:originObserved",
  reported: "home:originReported",
  example: "home:originExample",
} as const;
const MOST_NAMES = 9;

/** Which part of the figures is real and which is made up. */
export function HomeOrigins({ origins, hasExampleTarget }: Pick<HomeView, "origins" | "hasExampleTarget">) {
  const t = useTranslate();
  const format = useFormatter();
  if (origins.length === 0) return null;
  return (
    <Section id="herkomst" title={t("home:originTitle")}>
      <dl className="vw-home-origins">
        {origins.map(({ origin, names }) => (
          <div key={origin}>
            <dt>
              <OriginMark origin={origin} />
            </dt>
            <dd>
              {t(MESSAGES[origin], { count: names.length, n: format.number(names.length) })}{" "}
              {format.list(names.slice(0, MOST_NAMES))}
              {names.length > MOST_NAMES ? "…" : "."}
            </dd>
          </div>
        ))}
      </dl>
      {hasExampleTarget && <p className="vw-small">{t("home:originTargets")}</p>}
    </Section>
  );
}
