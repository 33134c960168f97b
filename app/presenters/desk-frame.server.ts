import type { AppContext } from "#app/server/app-context.ts";
import type { DeskPlace } from "./desk-place.server.ts";
import { workplaceFrame } from "./workplace-frame.ts";

/** What every page of a desk shows around its own. */
export async function deskFrame(request: Request, context: AppContext, place: DeskPlace) {
  const { code, municipality, isOnBehalf, mayApprove, today } = place;
  return {
    frame: await workplaceFrame(request, context),
    desk: { code, name: municipality.name, isOnBehalf, mayApprove, today },
  };
}

export type DeskHead = Awaited<ReturnType<typeof deskFrame>>["desk"];
