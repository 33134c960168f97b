import "./sub-navigation.css";

interface SubNavigationProps {
  /** Name of the workplace whose pages these are */
  readonly label: string;
  readonly items: readonly { readonly href: string; readonly label: string; readonly isCurrent: boolean }[];
}

/** The pages of one workplace, above the title. They are documents of their own, so plain links lead there. */
export function SubNavigation({ label, items }: SubNavigationProps) {
  return (
    <nav className="vw-sub-nav vw-screen-only" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.isCurrent ? "true" : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
