import type { Origin } from "#app/domain/portfolio/project.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import "./origin-mark.css";

/** Says of a figure or row where it comes from: made up as an example, or observed in a public source. */
export function OriginMark({ origin }: { readonly origin: Origin }) {
  const t = useTranslate();
  const word = t(`status:origin.${origin}`);
  switch (origin) {
    case "example":
      return <span className="nl-data-badge vw-origin-mark vw-origin-mark--example">{word}</span>;
    case "observed":
      return <span className="vw-origin-mark vw-origin-mark--observed">{word}</span>;
    case "reported":
      return <span className="vw-origin-mark">{word}</span>;
  }
}
