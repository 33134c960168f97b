import type { MailBlock, MailContent } from "./mail-content.ts";

interface MailWords {
  readonly reason: string;
  readonly stopLabel: string;
}

/** A mail as plain text: the same words as its HTML, addresses written out. The subject stands above it already. */
export function mailText({ blocks, stopHref }: MailContent, { reason, stopLabel }: MailWords): string {
  const foot = stopHref === null ? reason : `${reason}\n\n${stopLabel}:\n${stopHref}`;
  return `${[...blocks.map(textOfBlock), `-- \n${foot}`].join("\n\n")}\n`;
}

function textOfBlock(block: MailBlock): string {
  switch (block.kind) {
    case "paragraph":
      return block.text;
    case "list":
      return block.items.map((item) => `- ${item}`).join("\n");
    case "button":
      return `${block.label}:\n${block.href}`;
  }
}
