import { join } from "node:path";
import express, { type RequestHandler, Router } from "express";

/**
 * The files of the browser's build. What stands in `assets` carries its contents' hash in its name and is kept for
 * good; the others may change under the same name.
 */
export function staticFiles(clientFolder: string): RequestHandler {
  const router = Router();
  const options = { index: false, redirect: false, dotfiles: "ignore" } as const;
  router.use(
    "/assets",
    express.static(join(clientFolder, "assets"), { ...options, immutable: true, maxAge: "1y" }),
  );
  router.use("/assets", (_request, response) => {
    response.status(404).set("Cache-Control", "no-store").type("text/plain").send("404\n");
  });
  router.use(express.static(clientFolder, { ...options, maxAge: "1h" }));
  return router;
}
