import type { ReactNode } from "react";
import "./notice.css";

/** Something to know before reading on: what was done, or why this page is here. */
export function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <p className="vw-notice" role="status">
      {children}
    </p>
  );
}
