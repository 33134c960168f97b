import type { ReactNode } from "react";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { TextLink } from "./text-link.tsx";
import "./how-counted.css";

interface HowCountedProps {
  readonly id: string;
  readonly isOpen?: boolean;
  /** Where all definitions stand */
  readonly definitionsHref: string;
  readonly children: ReactNode;
}

/** "How is this counted?": the definition, one click away from its figure. */
export function HowCounted({ id, isOpen = false, definitionsHref, children }: HowCountedProps) {
  const t = useTranslate();
  return (
    <details className="vw-how-counted" id={id} open={isOpen}>
      <summary>{t("layout:source.howCounted")}</summary>
      <div className="vw-how-counted__text">
        {children}
        <p>
          <TextLink to={definitionsHref}>{t("layout:source.allDefinitions")}</TextLink>
        </p>
      </div>
    </details>
  );
}
