/** What every form says. */
export default {
  tooLong: "Dit zijn {{length, number}} tekens; er passen er {{maximum, number}}. Maak de tekst korter.",
  unreadable: "Hier staat een teken dat niet te lezen is. Typ de tekst opnieuw zonder te plakken.",
} as const;
