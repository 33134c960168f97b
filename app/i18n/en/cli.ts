import type nl from "../nl/cli.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  description: "Commands for who runs Vliegwiel",
  serveDescription: "start the website",
  serveLoadExample: "load the example data when the database is still empty",
  serveDevelopment: "serve the sources, so that every change shows at once",
  serving: "Vliegwiel is at {{address}}",
  servingDatabase: "Database: {{database}}",
  servingExample: "Example environment: it is {{today}} here",
  servingRegister: "Register of municipalities; load projects with `npm run vliegwiel -- import`",
  servingOwn: "Own data; today is {{today}}",
  loadingExample: "loading the example",
  stopping: "Vliegwiel is stopping; running requests are finished",
} satisfies SameShape<typeof nl>;
