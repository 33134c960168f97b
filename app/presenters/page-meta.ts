import type { MetaDescriptor } from "@remix-run/node";

interface PageMeta {
  readonly title: string;
  readonly description: string;
  /** Full address under which search engines know the page; absent: the address asked for */
  readonly canonical?: string;
}

/** Title and description of a page, from what its loader gave; nothing when the loader failed. */
export function pageMeta(data: PageMeta | undefined): MetaDescriptor[] {
  if (data === undefined) return [];
  const { title, description, canonical } = data;
  const link = { tagName: "link", rel: "canonical", href: canonical };
  return [
    { title: `${title} · Vliegwiel` },
    { name: "description", content: description },
    ...(canonical === undefined ? [] : [link]),
  ];
}
