import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { ListedSession } from "#app/server/access/session-list.server.ts";
import "./session-table.css";

/** The browsers in which somebody is signed in, each with the way to end it. */
export function SessionTable({ sessions }: { readonly sessions: readonly ListedSession[] }) {
  const t = useTranslate();
  const format = useFormatter();
  const columns: readonly Column<ListedSession>[] = [
    {
      key: "browser",
      label: t("signIn:account.browser"),
      cell: ({ browser, isThis }) => (
        <>
          {browser}
          {isThis && <span className="vw-sessions__this"> ({t("signIn:account.thisOne")})</span>}
        </>
      ),
      onPhone: "name",
    },
    {
      key: "network",
      label: t("signIn:account.network"),
      cell: ({ network }) => network,
      onPhone: "detail",
    },
    {
      key: "since",
      label: t("signIn:account.since"),
      cell: ({ createdAt }) => format.instant(createdAt),
      before: t("signIn:account.sinceWord"),
      onPhone: "detail",
    },
    {
      key: "lastSeen",
      label: t("signIn:account.lastSeen"),
      cell: ({ lastSeenAt }) => format.instant(lastSeenAt),
      before: t("signIn:account.lastSeenWord"),
      onPhone: "detail",
    },
    {
      key: "end",
      label: t("signIn:account.end"),
      cell: (session) => <EndSession session={session} />,
      onPhone: "status",
    },
  ];
  return (
    <>
      <DataTable
        caption={t("signIn:account.sessionsCaption", { count: sessions.length })}
        columns={columns}
        rows={sessions}
        keyOf={({ key }) => key}
      />
      {sessions.length > 1 && (
        <form className="vw-sessions__others" method="post">
          <button
            className="nl-button nl-button--secondary"
            type="submit"
            name="actie"
            value="beeindig-andere"
          >
            {t("signIn:account.endOthers")}
          </button>
        </form>
      )}
    </>
  );
}

function EndSession({ session }: { readonly session: ListedSession }) {
  const t = useTranslate();
  const format = useFormatter();
  const { key, browser, createdAt } = session;
  return (
    <form method="post">
      <input type="hidden" name="sessie" value={key} />
      <button
        className="vw-sessions__end"
        type="submit"
        name="actie"
        value="beeindig"
        aria-label={t("signIn:account.endThis", { browser, since: format.instant(createdAt) })}
      >
        {t("signIn:account.end")}
      </button>
    </form>
  );
}
