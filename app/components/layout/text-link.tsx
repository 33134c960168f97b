import { Link, type LinkProps } from "@remix-run/react";

/** A link within the site in the look of the NL Design System. */
export function TextLink({ className = "", ...props }: LinkProps) {
  return <Link {...props} className={`nl-link ${className}`.trim()} />;
}
