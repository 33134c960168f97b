/** Words about objectives and indicators that pages with and without scripts use. */
export default {
  class: {
    achieved: "Bereikt",
    on_track: "Op koers",
    moderate: "Matig",
    limited: "Beperkt",
    deteriorating: "Verslechtert",
    not_measured: "Nog niet gemeten",
  },
  days_one: "{{n}} dag",
  days_other: "{{n}} dagen",
  municipalities_one: "{{n}} gemeente",
  municipalities_other: "{{n}} gemeenten",
  perYear: "{{amount}} per jaar",
  range: "{{low}} tot {{high}}",
  barLabel: "{{score}} van de weg naar de doelen afgelegd, {{expected}} verwacht",
  barLabelNone: "Nog geen score: er is niets gemeten",
  expected: "verwacht {{expected}}",
  weight: "gewicht {{weight}}",
  measured: "{{share}} gemeten",
} as const;
