import { useTranslate } from "#app/i18n/use-translate.ts";
import "./mail-text-form.css";

interface PlaceholderListProps {
  readonly placeholders: readonly { readonly name: string; readonly meaning: string }[];
}

/** What the text of a mail may name between braces. */
export function PlaceholderList({ placeholders }: PlaceholderListProps) {
  const t = useTranslate();
  return (
    <section className="vw-placeholders" aria-labelledby="invulwoorden">
      <h2 id="invulwoorden">{t("administration:texts.placeholders")}</h2>
      <p>{t("administration:texts.placeholdersLead")}</p>
      <dl>
        {placeholders.map(({ name, meaning }) => (
          <div key={name}>
            <dt>{`{${name}}`}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
