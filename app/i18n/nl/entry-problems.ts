/** Problems of what is handed in or registered: the server alone tells them. Together with `problems` they are one namespace. */
export default {
  // Municipalities and their reorganisations
  malformed_code:
    "“{{code}}” is geen goede code van een gemeente. Gebruik 1 tot 12 letters of cijfers, zonder spaties.",
  name_missing: "Gemeente {{code}} heeft geen naam. Vul de naam in.",
  ends_before_it_begins:
    "Gemeente {{code}} eindigt op {{to, day}}, voordat zij begint op {{from, day}}. Verbeter een van de twee dagen.",
  code_twice_at_once:
    "Code {{code}} staat twee keer in de lijst voor dezelfde tijd. Haal één regel weg, of laat de perioden op elkaar aansluiten.",
  predecessor_never_existed:
    "Gemeente {{code}} heeft volgens de lijst nooit bestaan. Voeg haar toe aan de gemeenten, of verbeter de code.",
  predecessor_not_there:
    "Gemeente {{code}} bestond niet op de dag voor {{day, day}}. Verbeter de dag van de herindeling of de einddag van de gemeente.",
  predecessor_goes_on:
    "Gemeente {{code}} bestaat na {{day, day}} nog steeds. Geef haar een einddag, of haal de herindeling weg.",
  successor_never_existed:
    "Gemeente {{code}} heeft volgens de lijst nooit bestaan. Voeg haar toe aan de gemeenten, of verbeter de code.",
  successor_not_there:
    "Gemeente {{code}} bestaat niet op {{day, day}}. Verbeter de dag van de herindeling of de begindag van de gemeente.",
  succession_twice:
    "De overgang van {{from}} naar {{to}} op {{day, day}} staat er twee keer. Haal één regel weg.",
  cycle:
    "Deze gemeenten zijn elkaars voorganger en opvolger: {{codes}}. Haal de overgang weg die niet klopt.",
  figure_twice: "Gemeente {{code}} heeft twee inwonertallen voor {{year}}. Haal er één weg.",
  tile_twice: "Gemeente {{code}} heeft twee tegels op dezelfde kaart. Haal er één weg.",
  cell_taken:
    "Op plaats ({{column}}, {{row}}) staat al een andere gemeente dan {{code}}. Geef een van de twee een andere plaats.",
  unknown_municipality: "Er is geen gemeente met code {{code}}. Verbeter de code, of laad eerst de gemeente.",
  municipality_did_not_exist: "{{name}} bestond niet op {{day, day}}. Verbeter de dag of de gemeente.",

  // Projects
  malformed_slug: "“{{slug}}” kan niet in een adres staan. Gebruik kleine letters, cijfers en koppeltekens.",
  required: "Dit is leeg. Vul het in.",
  not_a_number_of_days: "Dit is geen aantal dagen. Schrijf een geheel getal vanaf 1.",
  not_a_count: "Dit is geen aantal. Schrijf een geheel getal vanaf 0.",
  not_a_fraction: "Dit is geen aandeel. Schrijf een getal van 0 tot en met 1.",
  before_project_start:
    "{{day, day}} ligt voor het begin van het project, {{start, day}}. Kies een latere dag.",
  phases_not_in_order: "Fase {{day, day}} staat na {{previous, day}}. Zet de fasen op volgorde, één per dag.",
  targets_not_in_order:
    "Doel {{day, day}} staat na {{previous, day}}. Zet de doelen op volgorde, één per dag.",
  only_when_observed: "Dit hoort alleen bij herkomst “waargenomen”. Maak het leeg, of verander de herkomst.",
  required_when_observed: "Dit is leeg, maar bij herkomst “waargenomen” is het nodig. Vul het in.",
  unknown_project: "Er is geen project “{{slug}}”. Verbeter de naam, of laad eerst het project.",

  // Participation
  future_day:
    "{{day, day}} ligt na vandaag ({{today, day}}). Zet een plan in gepland_in_gebruik, en kies hier een dag tot en met vandaag.",
  change_not_allowed:
    "Van “{{from, status}}” naar “{{to, status}}” kan niet op {{day, day}}. Kies een andere status of een andere dag.",
  next_change_not_allowed:
    "Later, op {{day, day}}, staat “{{to, status}}”, en dat kan niet na “{{from, status}}”. Verbeter eerst de latere opgave.",
  plan_not_allowed:
    "Bij “{{status, status}}” hoort geen geplande dag. Maak hem leeg, of kies aangemeld of implementeert.",
  plan_before_effective_day:
    "De geplande dag {{day, day}} ligt voor de dag van de opgave, {{effective, day}}. Kies een latere dag.",
  reason_required: "Bij “{{status, status}}” is een reden nodig. Schrijf in een paar woorden waarom.",
  review_day_required: "Wie niet deelneemt, kijkt later opnieuw. Vul de dag in waarop dat gebeurt.",
  review_not_after_effective_day:
    "{{day, day}} ligt niet na de dag van de opgave, {{effective, day}}. Kies een latere dag om opnieuw te kijken.",
  review_not_allowed: "Bij “{{status, status}}” hoort geen dag om opnieuw te kijken. Maak hem leeg.",
  nothing_to_confirm: "Er is nog niets gemeld, dus er is niets om te bevestigen. Kies een status.",
  replaces_unknown_event:
    "Opgave {{revision}} bestaat niet bij deze gemeente en dit project. Verbeter het nummer.",
  replaces_withdrawal: "Opgave {{revision}} is zelf een intrekking. Doe een nieuwe opgave.",
  already_replaced: "Opgave {{revision}} is al vervangen. Bekijk de laatste opgave en verbeter die.",
  stale_revision:
    "Iemand anders heeft intussen iets gemeld (opgave {{latest}}). Bekijk die opgave en kies dan opnieuw.",

  form_unreadable: "Wat u opstuurde, is geen formulier. Open de pagina opnieuw en vul het daar in.",

  // Files that are handed in
  file_missing: "Dit bestand is er niet. Verbeter de naam of de map.",
  file_unreadable: "Dit bestand kan niet worden gelezen. Kijk of het een bestand is en of u het mag lezen.",
  file_is_empty: "Dit bestand is leeg.",
  file_is_binary: "Dit is geen tekst. Bewaar de gegevens als CSV (UTF-8).",
  file_is_spreadsheet: "Dit is een rekenblad. Bewaar het als CSV (UTF-8) en lees dat bestand in.",
  too_many_rows: "Dit bestand heeft meer dan {{limit}} regels. Splits het in kleinere bestanden.",
  wrong_number_of_cells:
    "Deze regel heeft {{found}} cellen, de kop heeft er {{expected}}. Zet tekst met een komma of puntkomma tussen aanhalingstekens.",
  malformed_quotes:
    "De aanhalingstekens kloppen hier niet. Begin en eindig een tekst met één, en schrijf er twee om er een te tonen.",
  quote_not_closed:
    "Op of voor deze regel begint een tekst met een aanhalingsteken die niet eindigt. Zet er een aanhalingsteken achter.",
  wrong_delimiter:
    "De kolommen zijn niet met komma of puntkomma gescheiden. Bewaar het bestand als CSV met een van die twee.",
  column_without_name: "Een kolom heeft geen naam. Geef haar een naam, of haal haar weg.",
  unknown_column: "Deze kolom is onbekend. Haal haar weg, of verbeter de naam.",
  column_twice: "Deze kolom staat er twee keer. Haal er één weg.",
  column_missing: "Deze kolom ontbreekt. Voeg haar toe.",
  project_is_observed:
    "De cijfers van “{{slug}}” komen uit een openbare bron en worden niet gemeld. Haal deze regel weg.",
  not_with_confirmation: "Dit hoort niet bij een bevestiging. Maak het leeg, of geef een status op.",
  not_a_web_address: "“{{value}}” is geen webadres. Begin met https:// of http://.",
  not_a_number: "“{{value}}” is geen getal. Schrijf alleen cijfers, met hooguit één komma of punt.",
  not_a_whole_number: "{{value}} kan hier niet. Schrijf een geheel getal van {{least}} tot en met {{most}}.",
  slug_twice: "Project “{{slug}}” staat twee keer in dit bestand. Haal één regel weg.",
  start_after_first_event:
    "Het project begint op {{start, day}}, maar er is al gemeld vanaf {{day, day}}. Kies een eerdere dag.",

  // Objectives, indicators and measurements
  unknown_indicator: "Er is geen indicator “{{slug}}”. Verbeter de naam, of voeg eerst de indicator toe.",
  indicator_is_computed:
    "Indicator “{{slug}}” wordt berekend. Daar hoort geen meting bij. Haal de regel weg.",
  indicator_exists: "Er is al een indicator “{{slug}}”. Kies een andere naam voor het adres.",
  not_a_period: "“{{value}}” is geen periode. Schrijf 2018, 2018-H1, 2018-Q3 of 2018-09.",
  period_not_over:
    "{{period}} is nog niet voorbij ({{today, day}} is vandaag). Vul de meting in als de periode om is.",
  already_measured: "Voor {{period}} is er al een waarde. Verbeter die waarde.",
  periods_overlap: "{{period}} overlapt met {{other}}, waarvan er al een waarde is. Kies een andere periode.",
  share_out_of_range: "{{value, number}} is geen aandeel. Schrijf 0 tot en met 1, of 0% tot en met 100%.",
  grade_out_of_range: "{{value, number}} is geen rapportcijfer. Schrijf 1 tot en met 10.",
  negative_value: "{{value, number}} is minder dan 0, en dat kan hier niet. Schrijf een getal vanaf 0.",
  measurement_replaced:
    "Meting {{id}} is er niet meer: zij is al verbeterd of ingetrokken. Bekijk de laatste waarde.",
  value_outside_range:
    "{{value, number}} ligt buiten wat te verwachten is ({{low, number}} tot en met {{high, number}}). Verbeter de waarde, of schrijf bij de bevestiging waarom zij klopt.",
  value_large_step:
    "{{value, number}} verschilt veel van de vorige waarde ({{previous, number}}); een gewone stap is {{usual, number}}. Verbeter de waarde, of schrijf bij de bevestiging waarom zij klopt.",
  target_equals_baseline:
    "Het doel is gelijk aan de nulwaarde ({{value, number}}). Zo is er geen weg te gaan. Kies een ander doel.",
  target_below_baseline:
    "Meer is hier beter, maar het doel ({{target, number}}) is lager dan de nulwaarde ({{baseline, number}}). Verbeter het doel of de richting.",
  target_above_baseline:
    "Minder is hier beter, maar het doel ({{target, number}}) is hoger dan de nulwaarde ({{baseline, number}}). Verbeter het doel of de richting.",
  target_not_after_baseline:
    "De dag van het doel, {{day, day}}, ligt niet na die van de nulwaarde, {{baseline, day}}. Kies een latere dag.",
  formula_other_unit: "Formule “{{formula}}” geeft een andere eenheid. Kies de eenheid van de formule.",
  range_turned_round:
    "Het hoogste ({{high, number}}) is niet meer dan het laagste ({{low, number}}). Draai de twee om.",
  before_first_version: "De indicator bestaat sinds {{day, day}}. Kies een dag vanaf dan.",
  definition_changed:
    "De eenheid, de richting of de bron verandert. Dan is het een nieuwe definitie. Zet het vinkje bij nieuwe definitie.",
  measurement_twice: "Deze meting staat twee keer in het bestand. Haal één regel weg.",
} as const;
