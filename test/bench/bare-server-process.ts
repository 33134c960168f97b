import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * A server that does nothing but send the same bytes and headers each time: what HTTP itself costs here. It runs in a
 * process of its own, as the product does, and prints its port.
 *
 * Arguments: a file with the body, a file with the headers as JSON.
 */
const [, , bodyFile = "", headersFile = ""] = process.argv;
const body = readFileSync(bodyFile);
const headers: Record<string, string> = JSON.parse(readFileSync(headersFile, "utf8"));

const server = createServer((_request, response) => {
  response.writeHead(200, { ...headers, "content-length": body.length });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
