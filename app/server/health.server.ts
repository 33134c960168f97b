import { type RequestHandler, Router } from "express";

/**
 * `/gezond`: the process answers. `/gereed`: the database answers too, and has the schema this version needs.
 *
 * @param isReady rejects, or gives false, while the site cannot show its pages
 */
export function healthRoutes(isReady: () => Promise<boolean>): RequestHandler {
  const router = Router();
  router.get("/gezond", (_request, response) => {
    response.set("Cache-Control", "no-store").type("text/plain").send("gezond\n");
  });
  router.get("/gereed", (_request, response) => {
    response.set("Cache-Control", "no-store").type("text/plain");
    isReady().then(
      (ready) =>
        response
          .status(ready ? 200 : 503)
          .send(ready ? "gereed\n" : "niet gereed: de database is nog niet bijgewerkt\n"),
      () => response.status(503).send("niet gereed: de database antwoordt niet\n"),
    );
  });
  return router;
}
