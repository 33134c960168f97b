import { TextLink } from "#app/components/layout/text-link.tsx";
import { OriginMark } from "#app/components/tile/origin-mark.tsx";
import { statusWord } from "#app/components/tile/status-word.ts";
import type { Day } from "#app/domain/day.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { NamedChange } from "#app/presenters/home-view.ts";

interface HomeChangesProps {
  readonly changes: readonly NamedChange[];
  readonly on: Day;
  /** Query of the day with its question mark; empty: today */
  readonly search: string;
}

/** What changed last, one line per project and day. */
export function HomeChanges({ changes, on, search }: HomeChangesProps) {
  const t = useTranslate();
  const format = useFormatter();
  return (
    <section className="vw-section vw-home-changes" aria-labelledby="laatst-gewijzigd">
      <div className="vw-section__head">
        <h2 id="laatst-gewijzigd">{t("home:changesTitle")}</h2>
        <TextLink to={`/wijzigingen${search}`}>{t("home:allChanges")}</TextLink>
      </div>
      {changes.length === 0 && <p>{t("home:changesNone", { day: format.day(on) })}</p>}
      <ul>
        {changes.map((change) => (
          <li key={changeKey(change)}>
            <time dateTime={change.group.on}>{format.shortDay(change.group.on)}</time>
            <span>
              <TextLink to={`/projecten/${change.group.projectSlug}${search}`}>{change.project}</TextLink>:{" "}
              <ChangeText change={change} /> {change.origin === "example" && <OriginMark origin="example" />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function changeKey({ group }: NamedChange): string {
  const what = group.kind === "phase" ? group.phase : group.toStatus;
  return `${group.on} ${group.projectSlug} ${what}`;
}

function ChangeText({ change }: { readonly change: NamedChange }) {
  const t = useTranslate();
  const format = useFormatter();
  const { group, names, count, origin } = change;
  if (group.kind === "phase")
    return t("home:change.phase", { phase: t(`projects:phaseName.${group.phase}`) });
  const hasAll = names.length === count;
  const said = { count, n: format.number(count), names: format.list(names) };
  switch (group.toStatus) {
    case "live":
      return hasAll ? t("home:change.live", said) : t("home:change.liveMany", said);
    case "stopped":
      return hasAll ? t("home:change.stopped", said) : t("home:change.stoppedMany", said);
    default: {
      const status = statusWord(t, group.toStatus, origin);
      return hasAll
        ? t("home:change.other", { ...said, status })
        : t("home:change.otherMany", { ...said, status });
    }
  }
}
