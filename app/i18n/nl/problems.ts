/** What is wrong with something that was given, and the remedy. Keys are the codes of `Problem`. */
export default {
  inCell: "regel {{line}}, kolom {{column}}: {{reason}}",
  not_a_day: "“{{value}}” is geen dag die bestaat. Schrijf een dag als 2018-12-31.",
  not_an_instant:
    "“{{value}}” is geen moment. Schrijf een dag als 2018-12-31, of een tijdstip als 2018-12-31T09:00+01:00.",
  day_after_today:
    "{{value}} ligt na vandaag ({{today}}). Wat nog moet gebeuren, kan de site niet laten zien. Kies een dag tot en met vandaag.",
  day_too_early: "{{value}} ligt voor {{first}}. Zo ver terug gaan de gegevens niet.",
  instant_after_now: "{{value}} ligt in de toekomst. Kies een moment tot en met nu.",
} as const;
