import type { MetaDescriptor } from "@remix-run/node";

/** Title and description of a page, from what its loader gave; nothing when the loader failed. */
export function pageMeta(
  data: { readonly title: string; readonly description: string } | undefined,
): MetaDescriptor[] {
  if (data === undefined) return [];
  return [{ title: `${data.title} · Vliegwiel` }, { name: "description", content: data.description }];
}
