/** What a figure shows, as its title. Keys are those of `Finding`; `n` is its `count` as it is written. */
export default {
  curve_none_live: "Nog geen van de {{municipalityCount}} gemeenten gebruikt het",
  curve_none_live_underway_one:
    "Nog niemand gebruikt het; {{n}} van de {{municipalityCount}} gemeenten is onderweg",
  curve_none_live_underway_other:
    "Nog niemand gebruikt het; {{n}} van de {{municipalityCount}} gemeenten zijn onderweg",
  curve_all_live_one: "De enige gemeente gebruikt het",
  curve_all_live_other: "Alle {{n}} gemeenten gebruiken het",
  curve_after_jump_more_one: "Na de sprong van {{month}} kwam er in een jaar netto {{n}} gemeente bij",
  curve_after_jump_more_other: "Na de sprong van {{month}} kwamen er in een jaar netto {{n}} gemeenten bij",
  curve_after_jump_level: "Na de sprong van {{month}} bleef het een jaar lang bij {{live}} gemeenten",
  curve_after_jump_fewer_one: "Na de sprong van {{month}} ging er in een jaar netto {{n}} gemeente af",
  curve_after_jump_fewer_other: "Na de sprong van {{month}} gingen er in een jaar netto {{n}} gemeenten af",
  curve_unchanged_one: "Geen verandering sinds {{since}}: {{n}} van de {{municipalityCount}} gemeenten",
  curve_unchanged_other: "Geen verandering sinds {{since}}: {{n}} van de {{municipalityCount}} gemeenten",
  curve_underway_one: "Nog {{n}} gemeente is onderweg, boven op de {{live}} die het al gebruiken",
  curve_underway_other: "Nog {{n}} gemeenten zijn onderweg, boven op de {{live}} die het al gebruiken",
  curve_growth_more_one:
    "In een jaar kwam er netto {{n}} gemeente bij: nu {{live}} van de {{municipalityCount}}",
  curve_growth_more_other:
    "In een jaar kwamen er netto {{n}} gemeenten bij: nu {{live}} van de {{municipalityCount}}",
  curve_growth_level_one: "Na een jaar gebruikt weer {{n}} van de {{municipalityCount}} gemeenten het",
  curve_growth_level_other: "Na een jaar gebruiken weer {{n}} van de {{municipalityCount}} gemeenten het",
  curve_growth_fewer_one:
    "In een jaar ging er netto {{n}} gemeente af: nu {{live}} van de {{municipalityCount}}",
  curve_growth_fewer_other:
    "In een jaar gingen er netto {{n}} gemeenten af: nu {{live}} van de {{municipalityCount}}",
  curve_live_one: "{{n}} van de {{municipalityCount}} gemeenten gebruikt het",
  curve_live_other: "{{n}} van de {{municipalityCount}} gemeenten gebruiken het",
  province_none_one: "In de provincie gebruikt nog geen gemeente het",
  province_none_other: "In geen van de {{n}} provincies gebruikt een gemeente het",
  province_all_one: "Elke gemeente in de provincie gebruikt het",
  province_all_other: "Elke gemeente in alle {{n}} provincies gebruikt het",
  province_equal_one: "In de provincie is het aandeel overal gelijk",
  province_equal_other: "In alle {{n}} provincies is het aandeel gelijk",
  province_range_one:
    "{{first}} loopt voorop met {{firstLive}} van de {{firstTotal}} gemeenten; in {{last}} doet {{n}} van de {{lastTotal}} mee",
  province_range_other:
    "{{first}} loopt voorop met {{firstLive}} van de {{firstTotal}} gemeenten; in {{last}} doen {{n}} van de {{lastTotal}} mee",
  province_range_shared_one:
    "In {{first}} doet {{n}} van de {{firstTotal}} gemeenten mee, in {{last}} {{lastLive}} van de {{lastTotal}}",
  province_range_shared_other:
    "In {{first}} doen {{n}} van de {{firstTotal}} gemeenten mee, in {{last}} {{lastLive}} van de {{lastTotal}}",
  province_first_and_absent_one:
    "{{first}} loopt voorop met {{firstLive}} van de {{firstTotal}} gemeenten; in {{n}} provincie doet nog geen gemeente mee",
  province_first_and_absent_other:
    "{{first}} loopt voorop met {{firstLive}} van de {{firstTotal}} gemeenten; in {{n}} provincies doet nog geen gemeente mee",
  province_shared_and_absent_one:
    "Hooguit {{firstLive}} van de {{firstTotal}} gemeenten, zoals in {{first}}; in {{n}} provincie doet nog geen gemeente mee",
  province_shared_and_absent_other:
    "Hooguit {{firstLive}} van de {{firstTotal}} gemeenten, zoals in {{first}}; in {{n}} provincies doet nog geen gemeente mee",
  province_single: "{{firstLive}} van de {{firstTotal}} gemeenten in {{first}}",
  funnel_silent_one: "{{n}} gemeente heeft nog niets laten weten",
  funnel_silent_other: "{{n}} gemeenten hebben nog niets laten weten",
  funnel_not_listed_one: "{{n}} van de {{municipalityCount}} staat nog niet vermeld",
  funnel_not_listed_other: "{{n}} van de {{municipalityCount}} staan nog niet vermeld",
  funnel_all_spoke_one: "De enige gemeente liet iets weten",
  funnel_all_spoke_other: "Alle {{n}} gemeenten lieten iets weten",
  funnel_all_listed_one: "De enige gemeente staat vermeld",
  funnel_all_listed_other: "Alle {{n}} gemeenten staan vermeld",
} as const;
