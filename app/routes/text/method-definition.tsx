import { useTranslate } from "#app/i18n/use-translate.ts";
import { METHOD_ANCHORS, type MethodPart } from "#app/urls/method-anchors.ts";
import { Paragraphs } from "./paragraphs.tsx";

/** Parts that are a definition with an example; the others have a form of their own. */
export type DefinedPart = Exclude<MethodPart, "formulas" | "origin" | "observed" | "sources" | "wrong">;

/** One definition: what it is, how it is calculated, and a small case. */
export function MethodDefinition({ part }: { readonly part: DefinedPart }) {
  const t = useTranslate();
  return (
    <section id={METHOD_ANCHORS[part]} aria-labelledby={`${METHOD_ANCHORS[part]}-titel`}>
      <h3 id={`${METHOD_ANCHORS[part]}-titel`}>{t(`method:sections.${part}.title`)}</h3>
      <Paragraphs text={t(`method:sections.${part}.text`)} />
      <p className="vw-worked-example">
        <strong>{t("method:example")}.</strong> {t(`method:sections.${part}.example`)}
      </p>
    </section>
  );
}
