import { badRequest } from "#app/server/http-errors.server.ts";

/**
 * The form that a request brings.
 *
 * @throws a 400 answer when it brings something else
 */
export async function readFormData(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw badRequest([{ field: "formulier", code: "form_unreadable" }]);
  }
}
