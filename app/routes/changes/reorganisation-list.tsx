import { TextLink } from "#app/components/layout/text-link.tsx";
import type { Formatter } from "#app/format/formatter.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { readChangesPage } from "#app/presenters/changes-page.server.ts";
import type { ReorganisationLine } from "#app/presenters/reorganisation-days.ts";

type Days = Awaited<ReturnType<typeof readChangesPage>>["reorganisations"];

/** What the register did in the period, and what that did to the counts. */
export function ReorganisationList({ days }: { readonly days: Days }) {
  const t = useTranslate();
  const format = useFormatter();
  return (
    <ul className="vw-dated">
      {days.map(({ on, before, after, lines, effects }) => (
        <li key={on}>
          <span className="vw-dated__day">{format.shortDay(on)}</span>
          <div>
            <p>
              <strong>
                {before === after
                  ? t("changes:sameCount", { after: format.number(after) })
                  : t("changes:municipalityCounts", {
                      before: format.number(before),
                      after: format.number(after),
                    })}
              </strong>
            </p>
            {effects.map((effect) => (
              <p key={effect.slug}>
                {t("changes:liveCounts", {
                  project: effect.project,
                  before: format.number(effect.before),
                  after: format.number(effect.after),
                })}
              </p>
            ))}
            <ul className="vw-dated__lines">
              {lines.map((line) => (
                <li key={`${line.kind} ${line.from[0]?.code} ${line.to[0]?.code}`}>
                  <TextLink to={`/gemeenten/${line.to[0]?.code}?peildatum=${on}`}>
                    {lineText(t, format, line)}
                  </TextLink>
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  );
}

function lineText(t: Translate, format: Formatter, { kind, from, to }: ReorganisationLine): string {
  const params = {
    from: format.list(from.map(({ name }) => name)),
    to: format.list(to.map(({ name }) => name)),
    count: from.length,
  };
  switch (kind) {
    case "merge":
      return t("changes:merge", params);
    case "absorb":
      return t("changes:absorb", params);
    case "split":
      return t("changes:split", params);
    case "rename":
      return t("changes:rename", params);
  }
}
