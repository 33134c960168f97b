import type { Server } from "node:http";

/**
 * Stops a server: no new connections, running requests are finished, what still runs after the patience is cut off.
 *
 * @returns whether everything that ran was finished
 */
export function stopGracefully(server: Server, patienceMilliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    let isWhole = true;
    const timer = setTimeout(() => {
      isWhole = false;
      server.closeAllConnections();
    }, patienceMilliseconds);
    // A connection kept open by its reader ends after the answer that is under way on it.
    const sweep = setInterval(() => server.closeIdleConnections(), 100);
    server.close(() => {
      clearTimeout(timer);
      clearInterval(sweep);
      resolve(isWhole);
    });
    server.closeIdleConnections();
  });
}
