import { useTranslate } from "#app/i18n/use-translate.ts";
import "./source-table.css";

const SOURCES = [
  "register",
  "inhabitants",
  "borders",
  "tiles",
  "openCouncilData",
  "portfolio",
  "example",
] as const;

/** Where every kind of data comes from. */
export function SourceTable() {
  const t = useTranslate();
  return (
    <table className="utrecht-table vw-source-table">
      <caption className="vw-visually-hidden">{t("method:sources.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("method:sources.subject")}</th>
          <th scope="col">{t("method:sources.source")}</th>
          <th scope="col">{t("method:sources.licence")}</th>
        </tr>
      </thead>
      <tbody>
        {SOURCES.map((key) => (
          <tr key={key}>
            <th scope="row">{t(`method:sources.rows.${key}.subject`)}</th>
            <td>{t(`method:sources.rows.${key}.source`)}</td>
            <td>{t(`method:sources.rows.${key}.licence`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
