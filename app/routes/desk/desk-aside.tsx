import { StatusTile } from "#app/components/tile/status-tile.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { DeskAside as Aside } from "#app/presenters/desk-aside.server.ts";

interface DeskAsideProps {
  readonly code: string;
  readonly slug: string;
  readonly aside: Aside;
}

/** Beside a form: what is left to do, and who uses the project already. */
export function DeskAside({ code, slug, aside }: DeskAsideProps) {
  const t = useTranslate();
  const format = useFormatter();
  const { round, todo, doneCount, totalCount, peers } = aside;
  return (
    <>
      <section className="vw-aside-part" aria-labelledby="te-doen">
        <h2 id="te-doen">{t("desk:aside.todo")}</h2>
        <p className="vw-small">
          {t("desk:aside.quarter", { done: doneCount, total: totalCount })}
          {round && (
            <>
              <br />
              {t("desk:aside.deadline", { title: round.title, deadline: format.day(round.deadlineOn) })}
            </>
          )}
        </p>
        <ul className="vw-todo">
          {todo.map((item) => (
            <li key={item.slug} {...(item.state === "now" ? { "data-now": true } : {})}>
              <StatusTile status={item.status} size={18} />
              {item.state === "now" ? (
                <span aria-current="true">{item.name}</span>
              ) : (
                <a href={`/mijn-gemeente/${code}/${item.slug}`}>{item.name}</a>
              )}
              <span>{t(`desk:aside.${item.state}`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="vw-aside-part" aria-labelledby="wie">
        <h2 id="wie">{t("desk:aside.peers")}</h2>
        {peers.allCount === 0 ? (
          <p>{t("desk:aside.peersNone")}</p>
        ) : (
          <>
            {peers.nearCount > 0 && (
              <p>
                {t("desk:aside.peersNear", { count: peers.nearCount, names: format.list(peers.nearNames) })}
              </p>
            )}
            <p>{t("desk:aside.peersAll", { count: peers.allCount })}</p>
            <a className="nl-link vw-desk-action" href={`/mijn-gemeente/${code}/bellen?project=${slug}`}>
              {t("desk:aside.peersLink")}
            </a>
          </>
        )}
      </section>
    </>
  );
}
