import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { AccountTraces } from "#db/queries/account-list/find-account-traces.server.ts";
import "./erasure-lists.css";

interface ErasureListsProps {
  readonly id: number;
  readonly email: string;
  readonly roleCount: number;
  readonly traces: AccountTraces;
}

const GOING = [
  ["sessions", "sessionCount"],
  ["contacts", "contactCount"],
  ["waiting", "waitingMailCount"],
  ["handled", "handledMailCount"],
] as const;

const STAYING = [
  ["events", "eventCount"],
  ["audit", "auditCount"],
] as const;

/** What goes with a person's data, and what stays under a number. */
export function ErasureLists({ id, email, roleCount, traces }: ErasureListsProps) {
  const t = useTranslate();
  const format = useFormatter();
  const counted = (count: number) => ({ count, n: format.number(count) });
  return (
    <div className="vw-erasure">
      <section aria-labelledby="weg">
        <h2 id="weg">{t("administration:erase.goes")}</h2>
        <ul>
          <li>{t("administration:erase.goesList.identity", { email })}</li>
          {roleCount > 0 && <li>{t("administration:erase.goesList.roles", counted(roleCount))}</li>}
          {GOING.filter(([, name]) => traces[name] > 0).map(([key, name]) => (
            <li key={key}>{t(`administration:erase.goesList.${key}`, counted(traces[name]))}</li>
          ))}
          <li>{t("administration:erase.goesList.network")}</li>
        </ul>
      </section>
      <section aria-labelledby="blijft">
        <h2 id="blijft">{t("administration:erase.stays")}</h2>
        <ul>
          {STAYING.map(([key, name]) => (
            <li key={key}>{t(`administration:erase.staysList.${key}`, { ...counted(traces[name]), id })}</li>
          ))}
          <li>{t("administration:erase.staysList.texts")}</li>
          <li>{t("administration:erase.staysList.backups")}</li>
        </ul>
      </section>
    </div>
  );
}
