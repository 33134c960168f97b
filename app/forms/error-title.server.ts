import type { EntryContext } from "@remix-run/node";
import type { Translate } from "#app/i18n/message-types.ts";

/**
 * Lets the title of a page begin with "Error:" when a form was refused on it. A loader does not know what became of
 * the form, so this is done for all pages at once, in the `title` that their loaders gave.
 */
export function withErrorTitle(context: EntryContext, t: Translate): EntryContext {
  const { staticHandlerContext } = context;
  const { actionData, loaderData, statusCode } = staticHandlerContext;
  if (!actionData || statusCode < 400) return context;
  const titled = Object.entries(loaderData).map(([id, data]) => {
    const title = id in actionData ? titleOf(data) : null;
    return [id, title === null ? data : { ...data, title: t("forms:errorTitle", { title }) }];
  });
  return {
    ...context,
    staticHandlerContext: { ...staticHandlerContext, loaderData: Object.fromEntries(titled) },
  };
}

function titleOf(data: unknown): string | null {
  if (typeof data !== "object" || data === null || !("title" in data)) return null;
  return typeof data.title === "string" ? data.title : null;
}
