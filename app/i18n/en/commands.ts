import type nl from "../nl/commands.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  notMigrated: "This database is not set up yet. Run `npm run vliegwiel -- migrate` first.",
  databaseBusy:
    "The database is busy with something else for too long, such as another import. Try again later. Nothing was changed.",
  databaseUnreachable:
    "The database cannot be reached ({{detail}}). See whether DATABASE_URL is right and the server is on.",
  databaseFull: "The disk is full. Make room and try again. Nothing was changed.",
  databaseDamaged:
    "This is no database, or it is damaged ({{detail}}). Restore a saved file into an empty database.",
  migrateDescription: "bring the database to the current schema",
  migrated_one: "Done: {{count}} step taken.",
  migrated_other: "Done: {{count}} steps taken.",
  newerDatabase:
    "This database belongs to a newer version of Vliegwiel ({{steps}}). Use that version. Nothing was changed.",

  importDescription: "load data from files, all or nothing",
  importRegisterDescription:
    "load municipalities, inhabitants and reorganisations from municipalities.csv, population.csv and reorganisations.csv (and tiles.csv, neighbours.csv)",
  importProjectsDescription: "add the projects of a CSV file, or bring them up to date",
  importParticipationsDescription: "record what a CSV file of participations says",
  importMeasurementsDescription: "record the measurements of indicators in a CSV file",
  folder: "folder with the files",
  file: "file",
  dryRun: "check everything and change nothing",
  recordedOnEffectiveDay: "for history: every report counts as recorded at the end of its day",
  importing: "loading",
  importedRegister:
    "The register now has {{municipalities}} municipalities (ended ones too) and {{links}} reorganisations.",
  importedProjects: "Projects added: {{added}}; brought up to date: {{changed}}.",
  importedParticipations: "Rows: {{rows}}; reports recorded: {{events}}; known already: {{known}}.",
  importedMeasurements: "Rows: {{rows}}; measurements recorded: {{recorded}}; known already: {{known}}.",
  wasDryRun: "This was a trial. Nothing was changed.",
  problemInFile: "{{file}}: {{reason}}",
  problemInLine: "{{file}}, line {{line}}: {{reason}}",
  problemInCell: "{{file}}, line {{line}}, column {{column}}: {{reason}}",
  moreProblems_one: "… and {{count}} more problem.",
  moreProblems_other: "… and {{count}} more problems.",
  nothingChanged_one: "{{count}} problem. Nothing was changed.",
  nothingChanged_other: "{{count}} problems. Nothing was changed.",

  exportDescription: "write data to standard output",
  exportParticipationsDescription: "write the states of all projects; CSV can be imported again",
  on: "reference day (YYYY-MM-DD); without: today",
  knownAt: "what was known on a day or at an instant; without: everything",
  project: "project, as in its address",
  format: "form of the file",
  json: "as JSON, in the words of the API",
  from: "first day (YYYY-MM-DD); without: the start of the project",
  to: "last day (YYYY-MM-DD); without: today",
  step: "every day something changed, or the end of every month",
  borders: "municipalities of each day, or those of the last day",

  adoptionDescription: "give the figures of a project on a day",
  seriesDescription: "give the course of a project, as CSV or JSON",
  municipalities: "municipalities",
  coverageMunicipalities: "coverage of municipalities",
  coverageInhabitants: "coverage of inhabitants",
  target: "target",
  pace: "pace",
  fresh: "reported lately",
  range: "range of live",
  velocity: "velocity per month",

  backupDescription: "save the database in one file, while the site goes on",
  restoreDescription: "bring a saved file back into an empty database",
  verifyDescription: "prove that no report was altered and that the states follow from the reports",
  saving: "saving",
  saved: "Saved in {{path}}",
  fileExists: "{{path}} is there already. Choose another name. Nothing was changed.",
  restoring: "restoring",
  restored_one: "Restored: {{count}} report.",
  restored_other: "Restored: {{count}} reports.",
  restoreNotEmpty:
    "There is data in this database already; only an empty one can be restored into. Name another with DATABASE_URL. Nothing was changed.",
  noSuchFile: "{{path}} is not there or cannot be read.",
  noBackup: "{{path}} is no file of the command backup.",
  backupDamaged: "{{path}} is damaged or was altered. Use another file. Nothing was restored.",
  backupNewer: "{{path}} belongs to a newer version of Vliegwiel. Use that version. Nothing was restored.",
  verifying: "verifying",
  proven:
    "In order: {{events}} reports are unaltered, and the states of {{projects}} projects follow from them.",
  brokenAltered: "Not in order: report {{revision}} was altered after it was recorded.",
  brokenUnlinked:
    "Not in order: report {{revision}} does not link up with what was recorded before or after it.",
  brokenMissing: "Not in order: report {{revision}} is missing.",
  brokenSpans: "Not in order: the state of project {{project}} at {{key}} does not follow from the reports.",
  brokenLivePeriods:
    "Not in order: since when {{key}} is live in project {{project}} does not follow from the reports.",
  brokenCounts: "Not in order: the counts of project {{project}} on {{key}} do not follow from the reports.",
  brokenMilestones:
    "Not in order: the first steps of {{key}} in project {{project}} do not follow from the reports.",
} satisfies SameShape<typeof nl>;
