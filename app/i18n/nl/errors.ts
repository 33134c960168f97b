export default {
  badRequestTitle: "Deze pagina kan zo niet worden getoond",
  badRequestIntro_one: "Er klopt iets niet in het adres van de pagina:",
  badRequestIntro_other: "Er kloppen {{count}} dingen niet in het adres van de pagina:",
  showDefault: "Toon de pagina met de gewone instellingen",
  malformedAddress: "Het adres bevat tekens die niet in een adres mogen staan.",
  forbiddenTitle: "U mag deze pagina niet gebruiken",
  forbiddenIntro:
    "Uw account heeft hier geen rechten voor. Hebt u die wel nodig? Vraag het de beheerder van uw organisatie of de Taskforce.",
  tooLargeTitle: "Wat u stuurde is te groot",
  tooLargeIntro: "Er is niets opgeslagen. Stuur een kleiner bestand, of deel het op.",
  tooManyTitle: "Te veel pogingen",
  tooManyIntro:
    "Er zijn in korte tijd te veel pogingen gedaan. Wacht een kwartier en probeer het dan opnieuw.",
  notFoundTitle: "Deze pagina bestaat niet",
  notFoundIntro: "Misschien is het adres niet goed overgenomen, of is de pagina verhuisd.",
  toHome: "Naar de startpagina",
  methodTitle: "Dit kan hier niet",
  methodIntro: "Op deze pagina kunt u niets versturen. Open haar via een link op de site.",
  tooLongTitle: "Het adres is te lang",
  tooLongIntro: "Het adres is langer dan de site kan lezen. Begin opnieuw vanaf de startpagina.",
  failedTitle: "Er ging iets mis op de site",
  failedIntro:
    "Dit ligt niet aan u. Probeer het over een paar minuten opnieuw. Blijft het misgaan, geef dan het nummer hieronder door.",
  unavailableTitle: "De site is even niet bereikbaar",
  unavailableIntro: "De gegevens kunnen nu niet worden gelezen. Probeer het over een paar minuten opnieuw.",
  reference: "Nummer van deze melding: {{id}}",
  pageTitle: "{{title}} · Vliegwiel",
} as const;
