import { connect } from "#db/connect.server.ts";
import { importParticipations } from "#db/import/import-participations.server.ts";
import { now } from "./small-world.ts";

// A process of its own, for a test that kills it halfway: database and file are its arguments.
const [url = "", path = ""] = process.argv.slice(2);
const database = connect(url);
let isTold = false;
await importParticipations(database.db, {
  path,
  now,
  actor: "test",
  isDryRun: false,
  recordedOnEffectiveDay: true,
  onProgress: () => {
    if (!isTold) process.stdout.write("under way\n");
    isTold = true;
  },
});
await database.close();
