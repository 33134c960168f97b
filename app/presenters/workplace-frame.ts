import { existingOn } from "#app/domain/municipality/register.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { type PageFrame, pageFrame } from "./page-frame.ts";

/** The frame of a page where one works: always about today, with everything that is known. */
export async function workplaceFrame(request: Request, context: AppContext): Promise<PageFrame> {
  const url = new URL(request.url);
  const register = await context.register();
  const on = context.clock.today();
  const frame = pageFrame({
    url,
    context,
    figures: { on, knownAt: null, onGiven: false, problems: [] },
    register,
    section: null,
    own: new URLSearchParams(),
    example: context.settings.bundle === "example" ? { kind: "all" } : null,
  });
  return {
    ...frame,
    header: { ...frame.header, municipalityCount: existingOn(register, on).length },
    day: null,
    footer: { ...frame.footer, permanentHref: null },
  };
}
