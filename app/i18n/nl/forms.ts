/** What every form says. */
export default {
  tooLong: "Dit zijn {{length, number}} tekens; er passen er {{maximum, number}}. Maak de tekst korter.",
  unreadable: "Hier staat een teken dat niet te lezen is. Typ de tekst opnieuw zonder te plakken.",
  optional: "(niet verplicht)",
  errorTitle: "Fout: {{title}}",
  notSaved_one: "Nog niet opgeslagen: één antwoord klopt niet",
  notSaved_other: "Nog niet opgeslagen: {{count}} antwoorden kloppen niet",
  kept: "Wat u invulde, is bewaard gebleven. Er is nog niets gewijzigd.",
  incompleteForm:
    "Dit formulier is niet volledig aangekomen. Open de pagina opnieuw en vul het nog een keer in.",
  notAWebAddress: "Dit webadres is niet volledig. Begin met https:// of http://.",
  notAnEmail: "Dit is geen e-mailadres. Schrijf het als naam@gemeente.nl.",
  contactNameRequired:
    "Hier staat nog geen naam. Vul een naam of functie in, of maak ook e-mail en telefoon leeg.",
  date: {
    day: "dag",
    month: "maand",
    year: "jaar",
    dayLabel: "Dag",
    monthLabel: "Maand",
    yearLabel: "Jaar",
    and: "en",
    incomplete: "Deze dag is niet volledig. Vul ook in: {{missing}}.",
    unreadableDay: "“{{text}}” is geen dag. Schrijf de dag als getal, bijvoorbeeld 14.",
    unreadableMonth:
      "“{{text}}” is geen maand. Schrijf een getal van 1 tot en met 12, of de naam van de maand.",
    unreadableYear: "“{{text}}” is geen jaar. Schrijf het jaar met vier cijfers, bijvoorbeeld 2018.",
    noSuchMonth: "Maand {{month}} bestaat niet. Schrijf een getal van 1 tot en met 12.",
    noSuchDay: "Dag {{day}} bestaat niet. Schrijf een getal van 1 tot en met 31.",
    monthIsShorter:
      "{{day}} {{first, monthYear}} bestaat niet: die maand heeft {{length}} dagen. Verbeter de dag of de maand.",
  },
} as const;
