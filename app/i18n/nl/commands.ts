/** What the operator's commands on data say. */
export default {
  notMigrated: "Deze database is nog niet ingericht. Voer eerst `npm run vliegwiel -- migrate` uit.",
  databaseBusy:
    "De database is te lang bezig met iets anders, zoals een andere import. Probeer het later opnieuw. Er is niets veranderd.",
  databaseUnreachable:
    "De database is niet te bereiken ({{detail}}). Kijk of DATABASE_URL klopt en of de server aan staat.",
  databaseFull: "De schijf is vol. Maak ruimte en probeer het opnieuw. Er is niets veranderd.",
  databaseDamaged:
    "Dit is geen database, of hij is beschadigd ({{detail}}). Zet een bewaard bestand terug in een lege database.",
  migrateDescription: "brengt de database naar het huidige schema",
  migrated_one: "Klaar: {{count}} stap gezet.",
  migrated_other: "Klaar: {{count}} stappen gezet.",
  newerDatabase:
    "Deze database hoort bij een nieuwere versie van Vliegwiel ({{steps}}). Gebruik die versie. Er is niets veranderd.",

  importDescription: "laadt gegevens uit bestanden, alles of niets",
  importRegisterDescription:
    "laadt gemeenten, inwoners en herindelingen uit municipalities.csv, population.csv en reorganisations.csv (en tiles.csv, neighbours.csv)",
  importProjectsDescription: "voegt projecten uit een CSV-bestand toe, of werkt ze bij",
  importParticipationsDescription: "legt vast wat een CSV-bestand met deelnames meldt",
  importMeasurementsDescription: "legt metingen van indicatoren uit een CSV-bestand vast",
  folder: "map met de bestanden",
  file: "bestand",
  dryRun: "kijkt alles na en verandert niets",
  recordedOnEffectiveDay: "voor geschiedenis: elke melding geldt als vastgelegd aan het einde van haar dag",
  importing: "laden",
  importedRegister:
    "Het register heeft nu {{municipalities}} gemeenten (ook opgeheven) en {{links}} herindelingen.",
  importedProjects: "Projecten toegevoegd: {{added}}; bijgewerkt: {{changed}}.",
  importedParticipations: "Regels: {{rows}}; vastgelegde meldingen: {{events}}; al bekend: {{known}}.",
  importedMeasurements: "Regels: {{rows}}; vastgelegde metingen: {{recorded}}; al bekend: {{known}}.",
  wasDryRun: "Dit was een proef. Er is niets veranderd.",
  problemInFile: "{{file}}: {{reason}}",
  problemInLine: "{{file}}, regel {{line}}: {{reason}}",
  problemInCell: "{{file}}, regel {{line}}, kolom {{column}}: {{reason}}",
  moreProblems_one: "… en nog {{count}} fout.",
  moreProblems_other: "… en nog {{count}} fouten.",
  nothingChanged_one: "{{count}} fout. Er is niets veranderd.",
  nothingChanged_other: "{{count}} fouten. Er is niets veranderd.",

  exportDescription: "schrijft gegevens naar de standaarduitvoer",
  exportParticipationsDescription: "schrijft de standen van alle projecten; CSV kan weer worden ingelezen",
  on: "peildatum (JJJJ-MM-DD); zonder: vandaag",
  knownAt: "wat bekend was op een dag of tijdstip; zonder: alles",
  project: "project, zoals in zijn adres",
  format: "vorm van het bestand",
  json: "als JSON, in de woorden van de API",
  from: "eerste dag (JJJJ-MM-DD); zonder: het begin van het project",
  to: "laatste dag (JJJJ-MM-DD); zonder: vandaag",
  step: "elke dag waarop iets veranderde, of het einde van elke maand",
  borders: "gemeenten van elke dag, of die van de laatste dag",

  adoptionDescription: "geeft de cijfers van een project op een dag",
  seriesDescription: "geeft het verloop van een project, als CSV of JSON",
  municipalities: "gemeenten",
  coverageMunicipalities: "dekking gemeenten",
  coverageInhabitants: "dekking inwoners",
  target: "doel",
  pace: "tempo",
  fresh: "recent gemeld",
  range: "bandbreedte in gebruik",
  velocity: "snelheid per maand",

  backupDescription: "bewaart de database in één bestand, terwijl de site doorgaat",
  restoreDescription: "zet een bewaard bestand terug in een lege database",
  verifyDescription: "bewijst dat geen melding is veranderd en dat de standen volgen uit de meldingen",
  saving: "bewaren",
  saved: "Bewaard in {{path}}",
  fileExists: "{{path}} bestaat al. Kies een andere naam. Er is niets veranderd.",
  restoring: "terugzetten",
  restored_one: "Teruggezet: {{count}} melding.",
  restored_other: "Teruggezet: {{count}} meldingen.",
  restoreNotEmpty:
    "Er staan al gegevens in deze database; terugzetten kan alleen in een lege. Geef met DATABASE_URL een andere op. Er is niets veranderd.",
  noSuchFile: "{{path}} is er niet of kan niet worden gelezen.",
  noBackup: "{{path}} is geen bestand van het commando backup.",
  backupDamaged: "{{path}} is beschadigd of veranderd. Gebruik een ander bestand. Er is niets teruggezet.",
  backupNewer:
    "{{path}} hoort bij een nieuwere versie van Vliegwiel. Gebruik die versie. Er is niets teruggezet.",
  verifying: "nakijken",
  proven:
    "In orde: {{events}} meldingen zijn onveranderd, en de standen van {{projects}} projecten volgen eruit.",
  brokenAltered: "Niet in orde: melding {{revision}} is na het vastleggen veranderd.",
  brokenUnlinked: "Niet in orde: melding {{revision}} sluit niet aan op wat ervoor of erna is vastgelegd.",
  brokenMissing: "Niet in orde: melding {{revision}} ontbreekt.",
  brokenSpans: "Niet in orde: de stand van project {{project}} bij {{key}} volgt niet uit de meldingen.",
  brokenLivePeriods:
    "Niet in orde: sinds wanneer {{key}} in project {{project}} in gebruik is, volgt niet uit de meldingen.",
  brokenCounts: "Niet in orde: de aantallen van project {{project}} op {{key}} volgen niet uit de meldingen.",
  brokenMilestones:
    "Niet in orde: de eerste stappen van {{key}} in project {{project}} volgen niet uit de meldingen.",
} as const;
