import { data } from "@remix-run/node";
import type { Problem } from "#app/domain/problem.ts";

/** What the error page is told beside the status. */
export interface HttpErrorData {
  readonly problems: readonly Problem[];
}

/**
 * For a page that was asked with a wrong parameter; to be thrown.
 *
 * @param problems every parameter that is wrong, at least one
 */
export function badRequest(problems: readonly Problem[]) {
  return data<HttpErrorData>({ problems }, { status: 400 });
}

/** For who is signed in and may not do this; to be thrown. */
export function forbidden() {
  return data<HttpErrorData>({ problems: [] }, { status: 403 });
}

/** For something that was sent where nothing can be sent; to be thrown. */
export function methodNotAllowed() {
  return data<HttpErrorData>({ problems: [] }, { status: 405 });
}

/** For who tried too often; to be thrown. It says the same whoever asks. */
export function tooManyRequests() {
  return data<HttpErrorData>({ problems: [] }, { status: 429 });
}

/** For something that does not exist; to be thrown. The page offers a search. */
export function notFound() {
  return data<HttpErrorData>({ problems: [] }, { status: 404 });
}
