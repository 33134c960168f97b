import type { CSSProperties } from "react";

const SERIF = "'Source Serif 4', Georgia, 'Times New Roman', serif";
const SANS = "'Source Sans 3', system-ui, -apple-system, 'Segoe UI', Arial, sans-serif";

/**
 * Programs that read mail know no style sheets of a site and few rules, so every element carries its own style: the
 * light tokens of `app/styles/tokens.css`. Classes only serve {@link DARK_RULES}.
 */
export const mailStyle = {
  page: { margin: 0, padding: 0, backgroundColor: "#ffffff", color: "#16202b" },
  sheet: {
    maxWidth: "600px",
    margin: "0 auto",
    padding: "24px 16px 32px",
    fontFamily: SANS,
    fontSize: "17px",
    lineHeight: 1.5,
  },
  sender: {
    margin: "0 0 24px",
    padding: "0 0 8px",
    borderBottom: "3px solid #16202b",
    fontFamily: SERIF,
    fontSize: "21px",
    fontWeight: 600,
  },
  subject: {
    margin: "0 0 16px",
    fontFamily: SERIF,
    fontSize: "26px",
    fontWeight: 600,
    lineHeight: 1.2,
  },
  paragraph: { margin: "0 0 16px" },
  list: { margin: "0 0 16px", padding: "0 0 0 22px" },
  item: { margin: "0 0 4px" },
  button: {
    display: "inline-block",
    padding: "12px 20px",
    backgroundColor: "#123a86",
    border: "2px solid #123a86",
    color: "#ffffff",
    fontWeight: 600,
    textDecoration: "none",
  },
  address: { margin: "8px 0 24px", color: "#4a5763", fontSize: "15px", wordBreak: "break-all" },
  foot: {
    margin: "32px 0 0",
    padding: "12px 0 0",
    borderTop: "1px solid #cbd1d6",
    color: "#4a5763",
    fontSize: "15px",
  },
  link: { color: "#123a86" },
} as const satisfies Record<string, CSSProperties>;

/** The dark tokens, for programs that ask for them. */
export const DARK_RULES = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background-color: #10161d !important; color: #eef2f6 !important; }
  .sender { border-color: #eef2f6 !important; }
  .quiet { color: #aebac5 !important; border-color: #34404c !important; }
  .link { color: #a9c8ff !important; }
  .button { background-color: #a9c8ff !important; border-color: #a9c8ff !important; color: #10161d !important; }
}`;
