import { Feed } from "feed";
import { statusWord } from "#app/components/tile/status-word.ts";
import { type Day, endOfDay } from "#app/domain/day.ts";
import { epochMillisecondsOf, type Instant } from "#app/domain/instant.ts";
import { findMunicipality, type Register } from "#app/domain/municipality/register.ts";
import type { Origin, Project } from "#app/domain/portfolio/project.ts";
import { formatter } from "#app/format/formatter.ts";
import type { Language } from "#app/i18n/language.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import type { ChangeGroup } from "./home-changes.ts";
import { phaseOrigin } from "./phase-changes.ts";

interface FeedOptions {
  /** Scheme and host of the site */
  readonly siteUrl: string;
  readonly language: Language;
  readonly register: Register;
  readonly projects: readonly Project[];
  /** When anything was recorded last; the feed is no newer than that */
  readonly updatedAt: Instant;
}

/** Longer lists of names nobody reads in a feed; the page behind the entry has them all. */
const MOST_NAMES = 40;

/**
 * The latest changes as Atom: one entry per project, day and status, and one per new phase. An entry keeps its id as
 * long as it tells of the same project, day and status.
 */
export function changesFeed(groups: readonly ChangeGroup[], options: FeedOptions): string {
  const { siteUrl, language, updatedAt, projects } = options;
  const t = translateFor(language);
  const page = `${siteUrl}/wijzigingen`;
  const address = `${page}/feed.atom${language === "nl" ? "" : `?lang=${language}`}`;
  const feed = new Feed({
    id: address,
    title: t("changes:feedTitle"),
    description: t("changes:feedDescription"),
    link: page,
    language,
    updated: new Date(epochMillisecondsOf(updatedAt)),
    feedLinks: { atom: address },
    copyright: "CC BY 4.0",
    generator: "Vliegwiel",
  });
  const projectBySlug = new Map(projects.map((project) => [project.slug, project]));
  for (const group of groups) {
    const project = projectBySlug.get(group.projectSlug);
    if (project) feed.addItem(entryOf(group, project, options));
  }
  return feed.atom1();
}

function entryOf(group: ChangeGroup, project: Project, options: FeedOptions) {
  const { siteUrl, language } = options;
  const t = translateFor(language);
  const { title, text, origin } =
    group.kind === "phase" ? phaseText(group, project, language) : statusText(group, project, options);
  const isExample = origin === "example";
  const link = `${siteUrl}/projecten/${project.slug}?peildatum=${group.on}`;
  const content = isExample ? `${text} ${t("changes:feedExampleNote")}` : text;
  return {
    id: `${link}#${group.kind === "phase" ? `fase-${group.phase}` : group.toStatus}`,
    title: isExample ? t("changes:feedExample", { title }) : title,
    link,
    description: content,
    content,
    date: endOf(group.on),
  };
}

interface EntryText {
  readonly title: string;
  readonly text: string;
  readonly origin: Origin;
}

function phaseText(group: ChangeGroup & { kind: "phase" }, project: Project, language: Language): EntryText {
  const t = translateFor(language);
  const reason =
    project.phases.find(({ on, phase }) => on === group.on && phase === group.phase)?.reason ?? "";
  return {
    title: t("changes:feedPhase", {
      project: project.name[language],
      phase: t(`projects:phaseName.${group.phase}`),
    }),
    text: `${t("changes:feedOn", { day: formatter(language).day(group.on) })} ${reason}`.trim(),
    origin: phaseOrigin(project),
  };
}

function statusText(
  group: ChangeGroup & { kind: "status" },
  project: Project,
  { language, register }: FeedOptions,
): EntryText {
  const t = translateFor(language);
  const format = formatter(language);
  const codes = group.municipalityCodes;
  const names = codes.slice(0, MOST_NAMES).map((code) => findMunicipality(register, code)?.name ?? code);
  const told = codes.length > MOST_NAMES ? `${names.join(", ")} …` : format.list(names);
  return {
    title: t("changes:feedStatus", {
      project: project.name[language],
      count: codes.length,
      n: format.number(codes.length),
      names: told,
      status: statusWord(t, group.toStatus, project.origin),
    }),
    text: t("changes:feedNames", { day: format.day(group.on), names: told }),
    origin: project.origin,
  };
}

function endOf(on: Day): Date {
  return new Date(epochMillisecondsOf(endOfDay(on)));
}
