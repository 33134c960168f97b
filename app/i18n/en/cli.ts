import type nl from "../nl/cli.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  description: "Commands for who runs Vliegwiel",
  serveDescription: "start the website",
  serveLoadExample: "load the example data when the database is still empty",
  serveDevelopment: "serve the sources, so that every change shows at once",
  serving: "Vliegwiel is at {{address}}",
  servingDatabase: "Database: {{database}}",
  servingExample: "Example environment: it is {{today, day}} here",
  servingRegister: "Register of municipalities; load projects with `npm run vliegwiel -- import`",
  servingOwn: "Own data; today is {{today, day}}",
  loadingExample: "loading the example",
  seedDescription:
    "load what ships with Vliegwiel into an empty database: the example, or the register alone",
  seedBundle: "what to load: the example, or the register of municipalities alone (register)",
  seedUntil: "last day of the example data (YYYY-MM-DD); the site then runs on the real clock",
  seedUntilMalformed: "no existing day; write a day like 2026-11-01",
  seedUntilWithoutExample: "--until goes with --bundle example; the register has no last day",
  seedUntilAfterToday:
    "The last day {{until, day}} is after today, {{today, day}}: what has yet to happen cannot be in the data as done. Choose today or an earlier day. Nothing was changed.",
  seedNotEmpty:
    "This database already holds data; loading needs an empty one. Name another database with DATABASE_URL. Nothing was changed.",
  seedDone:
    "Loaded: {{municipalities, number}} municipalities (ended ones too), {{projects}} projects, {{events, number}} events",
  seedClock: "The clock of the example stands at {{today, day}}",
  cannotListen: "Port {{port}} on {{host}} is not free. Choose another one with PORT.",
  stopping: "Vliegwiel is stopping; running requests are finished",
} satisfies SameShape<typeof nl>;
