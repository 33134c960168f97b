import type { ReactNode } from "react";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { DayControl, type DayControlProps } from "./day-control.tsx";
import { ExampleBanner, type ExampleBannerProps } from "./example-banner.tsx";
import { PrintFoot } from "./print-foot.tsx";
import { SiteFooter, type SiteFooterProps } from "./site-footer.tsx";
import { SiteHeader, type SiteHeaderProps } from "./site-header.tsx";
import { SkipLink } from "./skip-link.tsx";
import "./page-shell.css";

export interface PageShellProps {
  readonly header: SiteHeaderProps;
  /** `null`: a page without figures */
  readonly day: DayControlProps | null;
  /** `null`: nothing on the page is made up */
  readonly example: ExampleBannerProps | null;
  readonly footer: SiteFooterProps;
  /** Full address of the page; on paper the one that keeps its figures, if there is one */
  readonly url: string;
  readonly children: ReactNode;
}

const MAIN_ID = "inhoud";

/** The frame of every page. */
export function PageShell({ header, day, example, footer, url, children }: PageShellProps) {
  const t = useTranslate();
  return (
    <div className="vw-sheet">
      <SkipLink targetId={MAIN_ID} label={t("layout:skipToContent")} />
      <SiteHeader {...header} />
      {(day || example) && (
        <div className="vw-page">
          {day && <DayControl {...day} />}
          {example && <ExampleBanner {...example} />}
        </div>
      )}
      <main className="vw-page" id={MAIN_ID} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter {...footer} />
      <PrintFoot
        on={day?.on ?? null}
        knownAt={day?.knownAt ?? null}
        url={footer.permanentHref === null ? url : new URL(footer.permanentHref, url).href}
      />
    </div>
  );
}
