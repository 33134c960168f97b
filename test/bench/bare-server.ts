import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that does nothing but send the same bytes and headers each time: what HTTP itself costs here. */
export interface BareServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * @param body bytes as the product sent them (compressed when the product compressed them)
 * @param headers headers as the product sent them, without those about the connection
 */
export function startBareServer(
  body: Buffer,
  headers: Readonly<Record<string, string>>,
): Promise<BareServer> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { ...headers, "content-length": body.length });
    response.end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        url: `http://127.0.0.1:${port}/`,
        close: () => new Promise((done) => server.close(() => done())),
      });
    });
  });
}
