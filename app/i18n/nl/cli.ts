export default {
  description: "Commando’s voor wie Vliegwiel beheert",
  serveDescription: "start de website",
  serveLoadExample: "laadt de voorbeeldgegevens als de database nog leeg is",
  serveDevelopment: "dient de bronnen, zodat elke wijziging meteen te zien is",
  serving: "Vliegwiel staat op {{address}}",
  servingDatabase: "Database: {{database}}",
  servingExample: "Voorbeeldomgeving: het is hier {{today, day}}",
  servingRegister: "Register van gemeenten; projecten laadt u met `npm run vliegwiel -- import`",
  servingOwn: "Eigen gegevens; vandaag is {{today, day}}",
  loadingExample: "voorbeeld laden",
  seedDescription:
    "laadt in een lege database wat met Vliegwiel meekomt: het voorbeeld of alleen het register",
  seedBundle: "wat er geladen wordt: het voorbeeld (example) of alleen het register van gemeenten (register)",
  seedUntil: "laatste dag van de voorbeeldgegevens (JJJJ-MM-DD); de site loopt dan op de echte klok",
  seedUntilMalformed: "geen bestaande dag; schrijf een dag als 2026-11-01",
  seedUntilWithoutExample: "--until hoort bij --bundle example; het register heeft geen einddag",
  seedUntilAfterToday:
    "De laatste dag {{until, day}} ligt na vandaag, {{today, day}}: wat nog moet gebeuren, kan niet als gebeurd in de gegevens staan. Kies vandaag of een eerdere dag. Er is niets veranderd.",
  seedNotEmpty:
    "Er staan al gegevens in deze database; laden kan alleen in een lege. Geef met DATABASE_URL een andere database op. Er is niets veranderd.",
  seedDone:
    "Geladen: {{municipalities, number}} gemeenten (ook opgeheven), {{projects}} projecten, {{events, number}} gebeurtenissen",
  seedClock: "De klok van het voorbeeld staat op {{today, day}}",
  cannotListen: "Op {{host}} is poort {{port}} niet vrij. Kies een andere met PORT.",
  stopping: "Vliegwiel stopt; lopende verzoeken worden afgemaakt",
} as const;
