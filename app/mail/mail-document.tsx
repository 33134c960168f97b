import type { MailBlock, MailContent } from "./mail-content.ts";
import { DARK_RULES, mailStyle } from "./mail-style.ts";

interface MailDocumentProps {
  readonly content: MailContent;
  /** Name of the site */
  readonly sender: string;
  /** Why this mail was sent */
  readonly reason: string;
  readonly stopLabel: string;
}

/** A mail as HTML. Everything in it is escaped: a text from a form stays a text. */
export function MailDocument({ content, sender, reason, stopLabel }: MailDocumentProps) {
  const { language, subject, blocks, stopHref } = content;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{subject}</title>
        <style>{DARK_RULES}</style>
      </head>
      <body className="page" style={mailStyle.page}>
        <div style={mailStyle.sheet}>
          <p className="sender" style={mailStyle.sender}>
            {sender}
          </p>
          <h1 style={mailStyle.subject}>{subject}</h1>
          {blocks.map((block) => (
            <Block key={keyOf(block)} block={block} />
          ))}
          <div className="quiet" style={mailStyle.foot}>
            <p style={{ margin: 0 }}>{reason}</p>
            {stopHref !== null && (
              <p style={{ margin: "8px 0 0" }}>
                <a className="link" style={mailStyle.link} href={stopHref}>
                  {stopLabel}
                </a>
              </p>
            )}
          </div>
        </div>
      </body>
    </html>
  );
}

function Block({ block }: { readonly block: MailBlock }) {
  switch (block.kind) {
    case "paragraph":
      return <p style={{ ...mailStyle.paragraph, whiteSpace: "pre-line" }}>{block.text}</p>;
    case "list":
      return (
        <ul style={mailStyle.list}>
          {block.items.map((item) => (
            <li key={item} style={mailStyle.item}>
              {item}
            </li>
          ))}
        </ul>
      );
    case "button":
      return (
        <>
          <p style={{ margin: "24px 0 0" }}>
            <a className="button" style={mailStyle.button} href={block.href}>
              {block.label}
            </a>
          </p>
          <p className="quiet" style={mailStyle.address}>
            {block.href}
          </p>
        </>
      );
  }
}

function keyOf(block: MailBlock): string {
  switch (block.kind) {
    case "paragraph":
      return `p ${block.text}`;
    case "list":
      return `l ${block.items.join(" ")}`;
    case "button":
      return `b ${block.href}`;
  }
}
