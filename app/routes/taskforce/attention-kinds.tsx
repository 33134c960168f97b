import type { AttentionKind } from "#app/domain/attention/attention-reason.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import "./attention-kinds.css";

interface AttentionKindsProps {
  readonly counts: readonly { readonly kind: AttentionKind; readonly count: number }[];
  /** Kind the list is narrowed down to; `null`: all */
  readonly current: AttentionKind | null;
  readonly hrefFor: (kind: AttentionKind) => string;
}

/** How often each reason occurs; each leads to its part of the list. */
export function AttentionKinds({ counts, current, hrefFor }: AttentionKindsProps) {
  const t = useTranslate();
  const format = useFormatter();
  return (
    <ul className="vw-attention-kinds" aria-label={t("workbench:reasonsLabel")}>
      {counts.map(({ kind, count }) => (
        <li key={kind}>
          {count === 0 ? (
            <span className="vw-attention-kinds__item">
              <span className="vw-attention-kinds__count vw-serif">{format.number(0)}</span>{" "}
              {t(`workbench:kinds.${kind}`)}
            </span>
          ) : (
            <a
              className="vw-attention-kinds__item"
              href={hrefFor(kind)}
              aria-current={kind === current ? "true" : undefined}
            >
              <span className="vw-attention-kinds__count vw-serif">{format.number(count)}</span>{" "}
              <span className="vw-attention-kinds__word">{t(`workbench:kinds.${kind}`)}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
