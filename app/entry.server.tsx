import { PassThrough } from "node:stream";
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { withErrorTitle } from "./forms/error-title.server.ts";
import { MessagesContext } from "./i18n/messages-context.ts";
import { translateFor } from "./i18n/translate-for.server.ts";
import { ServerFactsContext } from "./server-facts.ts";

const RENDER_WITHIN_MS = 20_000;

/** Renders the whole page before anything is sent: it stands without JavaScript, has one status, and can be kept. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { language, cspNonce, requestId }: AppLoadContext,
): Promise<Response> {
  const t = translateFor(language);
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <MessagesContext.Provider value={{ language, t }}>
        <ServerFactsContext.Provider value={{ cspNonce, requestId }}>
          <RemixServer context={withErrorTitle(remixContext, t)} url={request.url} nonce={cspNonce} />
        </ServerFactsContext.Provider>
      </MessagesContext.Provider>,
      {
        nonce: cspNonce,
        onAllReady() {
          clearTimeout(timer);
          const body = new PassThrough();
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
          pipe(body);
        },
        onShellError: reject,
      },
    );
    const timer = setTimeout(() => abort(new Error("rendering took too long")), RENDER_WITHIN_MS);
  });
}

/** Faults of the server go to the log with the number of the request; the page shows that number only. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  const isReaders = isRouteErrorResponse(error) && error.status < 500;
  if (request.signal.aborted || isReaders) return;
  context.log.error({ err: error, requestId: context.requestId }, "request failed");
}
