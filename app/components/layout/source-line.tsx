import type { ReactNode } from "react";
import type { Day } from "#app/domain/day.ts";
import type { Origin } from "#app/domain/portfolio/project.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { OriginMark } from "../tile/origin-mark.tsx";
import { TextLink } from "./text-link.tsx";
import "./source-line.css";

interface SourceLineProps {
  /** Name of the source, without a full stop */
  readonly source: string;
  readonly on: Day;
  /** Day of the latest change in these figures; `null`: never */
  readonly lastChangedOn?: Day | null;
  readonly origin: Origin;
  /** Where the counting is explained */
  readonly howCountedHref?: string;
  /** Sentences that come first: what is counted */
  readonly children?: ReactNode;
}

/** Source, day, last change and origin under every figure. */
export function SourceLine({
  source,
  on,
  lastChangedOn = null,
  origin,
  howCountedHref,
  children,
}: SourceLineProps) {
  const t = useTranslate();
  const format = useFormatter();
  return (
    <p className="vw-source vw-source-line">
      {children} {t("layout:source.source", { name: source })}{" "}
      {t("layout:source.on", { day: format.day(on) })}{" "}
      {lastChangedOn !== null && `${t("layout:source.lastChanged", { day: format.day(lastChangedOn) })} `}
      <OriginMark origin={origin} />{" "}
      {howCountedHref && <TextLink to={howCountedHref}>{t("layout:source.howCounted")}</TextLink>}
    </p>
  );
}
