import type { Actor } from "#app/domain/access/role.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { type Done, readDone } from "./administration-done.ts";
import type { PageFrame } from "./page-frame.ts";
import { workplaceFrame } from "./workplace-frame.ts";

interface AdministrationPage {
  readonly actor: Actor;
  readonly t: Translate;
  /** What every page of administrators gives its component */
  readonly page: {
    readonly frame: PageFrame;
    readonly title: string;
    readonly description: string;
    readonly done: readonly Done[];
  };
}

/**
 * What every loader of a page of administrators begins with.
 *
 * @throws what `authorise` throws for who is no administrator
 */
export async function administrationPage(
  request: Request,
  context: AppContext,
  titleOf: (t: Translate) => string,
): Promise<AdministrationPage> {
  const actor = await authorise(request, context, { to: "administer" });
  const t = translateFor(context.language);
  const page = {
    frame: await workplaceFrame(request, context),
    title: titleOf(t),
    description: t("administration:description"),
    done: readDone(new URL(request.url).searchParams),
  };
  return { actor, t, page };
}
