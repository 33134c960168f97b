import { StatusTile } from "#app/components/tile/status-tile.tsx";
import type { LeftOutReason } from "#app/domain/desk/split-confirmable.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { DeskRow } from "#app/presenters/desk-row.server.ts";

interface LeftOutListProps {
  readonly code: string;
  readonly leftOut: readonly { readonly why: LeftOutReason; readonly row: DeskRow }[];
}

/** What "everything is still right" is not about, why, and where to say something about it. */
export function LeftOutList({ code, leftOut }: LeftOutListProps) {
  const t = useTranslate();
  return (
    <section className="vw-aside-part" aria-labelledby="niet">
      <h2 id="niet">{t("desk:confirm.leftOut")}</h2>
      <ul className="vw-todo">
        {leftOut.map(({ why, row }) => (
          <li key={row.slug}>
            <StatusTile status={row.status} size={18} />
            <div>
              {row.name}
              <span className="vw-desk-note">{t(`desk:confirm.reasons.${why}`)}</span>
            </div>
            {why !== "observed" && why !== "waiting" && (
              <a
                href={`/mijn-gemeente/${code}/${row.slug}`}
                aria-label={`${t("desk:confirm.answer")}: ${row.name}`}
              >
                {t("desk:table.change")}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
