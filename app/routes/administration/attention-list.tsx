import { useTranslate } from "#app/i18n/use-translate.ts";
import type { AttentionLine } from "#app/presenters/administration-attention.ts";
import "./account-forms.css";

/** What asks for attention, each with the way to do something about it. */
export function AttentionList({ lines }: { readonly lines: readonly AttentionLine[] }) {
  const t = useTranslate();
  if (lines.length === 0) return <p>{t("administration:start.nothing")}</p>;
  return (
    <ul className="vw-access">
      {lines.map(({ text, link }) => (
        <li key={text}>
          <p>{text}</p>
          {link && (
            <a className="nl-link" href={link.href}>
              {link.label}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
