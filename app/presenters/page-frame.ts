import type { AccountMenuProps } from "#app/components/layout/account-menu.tsx";
import type { ExampleBannerProps, ExampleExtent } from "#app/components/layout/example-banner.tsx";
import type { PageShellProps } from "#app/components/layout/page-shell.tsx";
import type { SiteSection } from "#app/components/layout/site-sections.ts";
import type { Actor } from "#app/domain/access/role.ts";
import { workplacesOf } from "#app/domain/access/workplace.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import { existingOn } from "#app/domain/municipality/register.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { figuresSearch, type ReadFiguresParams } from "#app/urls/figures-params.ts";

/** Everything around a page of figures, as data: what {@link PageShellProps} needs besides the page itself. */
export type PageFrame = Omit<PageShellProps, "children">;

/** What a frame hangs on. */
export type FrameContext = Pick<AppContext, "clock" | "config" | "settings" | "stamp" | "language" | "actor">;

interface FrameOptions {
  readonly url: URL;
  readonly context: FrameContext;
  readonly figures: ReadFiguresParams;
  readonly register: Register;
  readonly section: SiteSection | null;
  /** The page's own parameters, kept when the day changes */
  readonly own: URLSearchParams;
  /** `null`: nothing on the page is made up */
  readonly example: ExampleExtent | null;
}

/** Header, day, banner and footer of a page of figures. */
export function pageFrame(options: FrameOptions): PageFrame {
  const { url, context, figures, register, section, own, example } = options;
  const today = context.clock.today();
  const search = withQuestionMark(figuresSearch(figures));
  const municipalityCount = existingOn(register, figures.on).length;
  const nowSearch = merged(figuresSearch({ ...figures, knownAt: null }), own);
  return {
    header: {
      section,
      search,
      municipalityCount,
      otherLanguageHref: otherLanguageHref(url, context.language === "nl" ? "en" : "nl"),
      account: accountOf(context.actor),
    },
    day: {
      on: figures.on,
      knownAt: figures.knownAt,
      today,
      municipalityCount,
      action: url.pathname,
      keep: [...own],
      nowHref: `${url.pathname}${withQuestionMark(nowSearch)}`,
    },
    example: example === null ? null : bannerOf(example, context, search),
    footer: {
      lastRecordedAt: context.stamp.lastRecordedAt,
      isOwnRegister: context.settings.bundle === null,
      permanentHref: permanentHref(options),
      search,
    },
    url: url.href,
  };
}

/** Address at which a page keeps its figures: the day, and what was known when the last event was recorded. */
export function permanentHref({
  url,
  context,
  figures,
  own,
}: Pick<FrameOptions, "url" | "context" | "figures" | "own">): string {
  const knownAt = figures.knownAt ?? context.stamp.lastRecordedAt ?? context.clock.now();
  const search = merged(figuresSearch({ on: figures.on, knownAt, onGiven: true }), own);
  return `${url.pathname}${withQuestionMark(search)}`;
}

/** @example withQuestionMark(new URLSearchParams()) // "" */
export function withQuestionMark(search: URLSearchParams): string {
  return search.size === 0 ? "" : `?${search}`;
}

/** The parameters of both; those of the second stand last. */
export function merged(first: URLSearchParams, second: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...first, ...second]);
}

/** What the header tells of who is signed in. */
function accountOf(actor: Actor | null): AccountMenuProps {
  return { actor: actor && { name: actor.name, workplaces: workplacesOf(actor) } };
}

function bannerOf(
  extent: ExampleExtent,
  { clock, config, settings }: FrameContext,
  search: string,
): ExampleBannerProps {
  const isExampleClock = (config.clock ?? settings.exampleClock) !== null;
  return {
    extent,
    environmentDay: isExampleClock ? clock.today() : null,
    explanationHref: `/verantwoording${search}#herkomst`,
  };
}

function otherLanguageHref(url: URL, language: "nl" | "en"): string {
  const search = new URLSearchParams(url.searchParams);
  search.set("lang", language);
  return `${url.pathname}?${search}`;
}
