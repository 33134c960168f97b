import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { RequestFacts } from "./request-facts.server.ts";

/**
 * Writes one line per answer. The path is there, the query is not: what people search for, and tokens in links,
 * do not belong in a log. Neither do headers.
 */
export function logAnswer(
  log: Logger,
  request: IncomingMessage,
  response: ServerResponse,
  facts: RequestFacts,
): void {
  const line = {
    requestId: facts.id,
    method: request.method,
    path: facts.path,
    status: response.statusCode,
    milliseconds: Math.round((performance.now() - facts.startedAt) * 10) / 10,
  };
  if (!response.writableFinished) log.warn(line, "answer was cut off");
  else if (response.statusCode >= 500) log.error(line, "answered");
  else log.info(line, "answered");
}
