import { useTranslate } from "#app/i18n/use-translate.ts";
import { TextLink } from "./text-link.tsx";

interface PermanentLinkProps {
  /** Address with day and known-at, so that it keeps its figures */
  readonly to: string;
  /** Other words than "Vaste link", where the link stands in a sentence */
  readonly label?: string;
}

/** The link under which these figures stay as they are. */
export function PermanentLink({ to, label }: PermanentLinkProps) {
  const t = useTranslate();
  return (
    <TextLink className="vw-screen-only" to={to}>
      {label ?? t("layout:source.permanentLink")}
    </TextLink>
  );
}
