import type { ReactNode } from "react";
import { PageShell, type PageShellProps } from "#app/components/layout/page-shell.tsx";
import { SubNavigation } from "#app/components/layout/sub-navigation.tsx";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { DeskHead } from "#app/presenters/desk-frame.server.ts";
import "#app/components/forms/form-page.css";
import "./desk.css";

const PAGES = [
  { key: "desk", path: "" },
  { key: "confirm", path: "/bevestigen" },
  { key: "waiting", path: "/wachtend" },
  { key: "peers", path: "/bellen" },
  { key: "settings", path: "/instellingen" },
] as const;

interface DeskShellProps {
  readonly frame: Omit<PageShellProps, "children">;
  readonly desk: DeskHead;
  /** `null`: a page under the overview */
  readonly current: (typeof PAGES)[number]["key"] | null;
  readonly children: ReactNode;
}

/** What stands around every page of a desk: its pages, and a line when the Taskforce sits at it. */
export function DeskShell({ frame, desk, current, children }: DeskShellProps) {
  const t = useTranslate();
  const { code, name, isOnBehalf } = desk;
  return (
    <PageShell {...frame}>
      <SubNavigation
        label={t("desk:navigation.label")}
        items={PAGES.map(({ key, path }) => ({
          href: `/mijn-gemeente/${code}${path}`,
          label: t(`desk:navigation.${key}`),
          isCurrent: key === current,
        }))}
      />
      {isOnBehalf && <p className="vw-on-behalf">{t("desk:onBehalf", { name })}</p>}
      {children}
    </PageShell>
  );
}
