import { createContext } from "react";

/** What only the server's rendering knows. */
export interface ServerFacts {
  readonly cspNonce: string;
  readonly requestId: string;
}

/**
 * Facts of the request for the page's frame; `null` in the browser. Not part of a loader's data, since a page that does
 * not exist has none.
 */
export const ServerFactsContext = createContext<ServerFacts | null>(null);
