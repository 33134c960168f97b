/** What is wrong with an address, and the remedy: these are told in the browser too. Keys are the codes of `Problem`. */
export default {
  inField: "{{field}}: {{reason}}",

  // Addresses
  not_a_day: "“{{value}}” is geen dag die bestaat. Schrijf een dag als 2018-12-31 of 31-12-2018.",
  not_an_instant:
    "“{{value}}” is geen moment. Schrijf een dag als 2018-12-31, of een tijdstip als 2018-12-31T09:00+01:00.",
  day_after_today:
    "{{value}} ligt na vandaag ({{today, day}}). De site kan niet laten zien wat nog moet gebeuren. Kies een dag tot en met vandaag.",
  day_too_early: "{{value}} is te lang geleden. Kies een dag vanaf {{earliest, day}}.",
  instant_after_now: "{{value}} ligt in de toekomst. Kies een moment tot en met nu.",
  from_after_to:
    "Het begin ({{from, day}}) ligt na het einde ({{to, day}}). Draai de twee om, of kies een eerder begin.",
  days_and_known:
    "U vraagt om twee soorten wijzigingen tegelijk. Kies twee dagen, of kies twee momenten waarop iets bekend was.",
  unknown_choice: "“{{value}}” is geen mogelijkheid. Kies uit: {{allowed}}.",
  page_not_a_number: "“{{value}}” is geen nummer van een bladzijde. Schrijf een getal vanaf 1.",
  text_too_long: "De tekst is te lang. Gebruik hooguit {{maximum}} tekens.",
  unknown_province: "“{{value}}” is geen provincie in het register. Kies een provincie uit de lijst.",
  no_project_on_day: "Er is op de gekozen dag geen project “{{slug}}”. Kies een project uit de lijst.",
  not_a_revision: "“{{value}}” is geen revisie. Schrijf een getal vanaf 0.",
} as const;
