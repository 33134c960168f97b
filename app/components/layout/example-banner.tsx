import type { Day } from "#app/domain/day.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { TextLink } from "./text-link.tsx";
import "./example-banner.css";

/** How much of a page is made up. */
export type ExampleExtent =
  | { readonly kind: "all" }
  | { readonly kind: "target" }
  | {
      readonly kind: "some";
      readonly exampleCount: number;
      readonly totalCount: number;
      readonly observedNames: readonly string[];
    };

export interface ExampleBannerProps {
  readonly extent: ExampleExtent;
  /** Day at which the clock of an example environment stands; `null`: the real clock */
  readonly environmentDay: Day | null;
  /** Where it is told what is observed */
  readonly explanationHref: string;
}

/** One line that says what is made up. It cannot be closed. */
export function ExampleBanner({ extent, environmentDay, explanationHref }: ExampleBannerProps) {
  const t = useTranslate();
  const format = useFormatter();
  const title = extent.kind === "target" ? t("layout:example.target") : t("layout:example.data");
  return (
    <aside className="vw-example-banner" aria-label={title}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        <path d="M.5.5h13v13H.5ZM.5 9 9 .5M.5 13.5l13-13M5 13.5 13.5 5" />
      </svg>
      <p>
        <strong>
          {environmentDay === null
            ? title
            : t("layout:example.environment", { day: format.day(environmentDay) })}
        </strong>{" "}
        <ExtentText extent={extent} />{" "}
        <TextLink to={explanationHref}>{t("layout:example.explanation")}</TextLink>
      </p>
    </aside>
  );
}

function ExtentText({ extent }: { readonly extent: ExampleExtent }) {
  const t = useTranslate();
  const format = useFormatter();
  switch (extent.kind) {
    case "all":
      return t("layout:example.all");
    case "target":
      return t("layout:example.targetOnly");
    case "some": {
      const { exampleCount, totalCount, observedNames } = extent;
      const some = t("layout:example.some", {
        count: exampleCount,
        n: format.number(exampleCount),
        total: format.number(totalCount),
      });
      if (observedNames.length === 0) return some;
      const names = format.list(observedNames);
      return (
        <>
          <span className="vw-example-banner__count">{some} </span>
          {t("layout:example.observed", { count: observedNames.length, names })}
        </>
      );
    }
  }
}
