import { LRUCache } from "lru-cache";
import type { CachedPage } from "./cached-page.ts";

/** What an answer depends on besides its address and its language. */
export interface PageVersion {
  /** State of the database */
  readonly version: string;
  /** Reference day of who names none */
  readonly today: string;
}

interface Entry extends PageVersion {
  readonly page: CachedPage;
}

/** Public pages as they were last rendered. It never decides that a page is fresh: who asks tells the version of now. */
export interface PageCache {
  /** Whether asking is worth reading the version of now */
  has(key: string): boolean;
  find(key: string, now: PageVersion): CachedPage | undefined;
  keep(key: string, now: PageVersion, page: CachedPage): void;
}

/** The marker of a page that depends on nothing but address, language, data and day. Routes set it in `headers`. */
export const PUBLIC_PAGE = "public, max-age=0, must-revalidate";

/** @param maximumBytes about how much memory it may hold; the page that was not asked for longest goes first */
export function createPageCache(maximumBytes: number): PageCache {
  const entries = new LRUCache<string, Entry>({
    maxSize: maximumBytes,
    maxEntrySize: Math.ceil(maximumBytes / 8),
    sizeCalculation: ({ page }, key) => page.size + key.length,
  });
  return {
    has: (key) => entries.has(key),
    find(key, now) {
      const entry = entries.get(key);
      return entry?.version === now.version && entry.today === now.today ? entry.page : undefined;
    },
    keep(key, now, page) {
      entries.set(key, { version: now.version, today: now.today, page });
    },
  };
}
