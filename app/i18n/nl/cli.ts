export default {
  description: "Commando’s voor wie Vliegwiel beheert",
  serveDescription: "start de website",
  serveLoadExample: "laadt de voorbeeldgegevens als de database nog leeg is",
  serveDevelopment: "dient de bronnen, zodat elke wijziging meteen te zien is",
  serving: "Vliegwiel staat op {{address}}",
  servingDatabase: "Database: {{database}}",
  servingExample: "Voorbeeldomgeving: het is hier {{today}}",
  servingRegister: "Register van gemeenten; projecten laadt u met `npm run vliegwiel -- import`",
  servingOwn: "Eigen gegevens; vandaag is {{today}}",
  loadingExample: "voorbeeld laden",
  stopping: "Vliegwiel stopt; lopende verzoeken worden afgemaakt",
} as const;
