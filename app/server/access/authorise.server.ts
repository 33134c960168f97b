import { redirect } from "@remix-run/node";
import { may, type Permission } from "#app/domain/access/policy.ts";
import type { Actor } from "#app/domain/access/role.ts";
import { forbidden } from "#app/server/http-errors.server.ts";
import type { AppContext } from "../app-context.ts";
import { keepForm } from "./keep-form.server.ts";
import { noteInAudit } from "./note-in-audit.server.ts";
import { signInPath } from "./sign-in-path.ts";

/**
 * Lets only those through who may; every loader and action that is not for everybody begins with this.
 *
 * @returns who asks
 * @throws a redirect to signing in for a visitor; what was typed in a form is kept until then
 * @throws a 403 answer for who may not, which is noted in the audit log
 */
export async function authorise(
  request: Request,
  context: AppContext,
  permission: Permission,
): Promise<Actor> {
  const { actor } = context;
  const { pathname, search } = new URL(request.url);
  if (actor === null) {
    if (request.method === "GET") throw redirect(signInPath(pathname + search));
    throw await keepForm(request, context);
  }
  if (may(actor, permission, await context.register())) return actor;
  await noteInAudit(context, { action: "access_refused", subject: pathname, detail: { to: permission.to } });
  throw forbidden();
}
