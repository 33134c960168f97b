/** Texts of mails, which administrators can change, and the pages about them. What stands between braces is filled in. */
export default {
  reason:
    "U krijgt deze mail omdat uw gemeente meedoet aan Samen Organiseren of omdat u een account hebt bij Vliegwiel.",
  stop: "Geen mails van deze soort meer ontvangen",
  registered: {
    registration: "{{project}}: {{status, status}} per {{on, day}}",
    correction: "{{project}}: verbeterd in {{status, status}} per {{on, day}}",
    planned: "gepland in gebruik op {{on, day}}",
    confirmation: "{{project}}: bevestigd, er is niets veranderd",
    withdrawal: "{{project}}: een eerdere opgave is ingetrokken",
  },
  kinds: {
    sign_in_link: {
      name: "Link om in te loggen",
      subject: "Uw link om in te loggen bij Vliegwiel",
      body: "Met de knop logt u in bij Vliegwiel. De link werkt één keer, {minuten} minuten lang, en alleen in de browser waarin u erom vroeg.\n\n{knop}\n\nHebt u hier niet om gevraagd? Dan hoeft u niets te doen.",
      button: "Inloggen",
    },
    invitation: {
      name: "Uitnodiging voor een account",
      subject: "U hebt een account bij Vliegwiel",
      body: "Beste {naam},\n\nEr is een account voor u gemaakt bij Vliegwiel, de site die laat zien hoe ver de projecten van Samen Organiseren zijn. U bent daar:\n\n{rollen}\n\nInloggen doet u met dit e-mailadres.\n\n{knop}",
      button: "Naar Vliegwiel",
    },
    round_invitation: {
      name: "Uitnodiging voor een uitvraag",
      subject: "{ronde}: werk de deelname van {gemeente} bij, uiterlijk {uiterlijk}",
      body: "De Taskforce Samen Organiseren vraagt alle gemeenten hoe ver zij zijn op {peildatum}. Wilt u de deelname van {gemeente} uiterlijk op {uiterlijk} bijwerken? Klopt alles nog, dan bevestigt u dat in één keer.\n\n{toelichting}\n\nHet gaat om:\n\n{projecten}\n\n{knop}",
      button: "Deelname bijwerken",
    },
    round_reminder_14: {
      name: "Herinnering, 14 dagen voor de uiterste dag",
      subject: "Herinnering: de deelname van {gemeente} bijwerken, uiterlijk {uiterlijk}",
      body: "Uiterlijk op {uiterlijk} willen wij weten hoe ver {gemeente} is op {peildatum}. Van deze projecten hoorden wij nog niets:\n\n{projecten}\n\n{knop}\n\nHebt u net geantwoord? Dan hebben onze berichten elkaar gekruist.",
      button: "Deelname bijwerken",
    },
    round_reminder_3: {
      name: "Herinnering, 3 dagen voor de uiterste dag",
      subject: "Laatste dagen: wij missen nog de opgave van {gemeente}",
      body: "Op {uiterlijk} sluit de termijn van {ronde}. Van {gemeente} missen wij nog een antwoord over:\n\n{projecten}\n\nKlopt alles nog, dan bent u met één knop klaar.\n\n{knop}",
      button: "Deelname bijwerken",
    },
    round_overdue_3: {
      name: "Herinnering, 3 dagen na de uiterste dag",
      subject: "De opgave van {gemeente} voor {ronde} is te laat",
      body: "De termijn van {ronde} eindigde op {uiterlijk}. Van {gemeente} missen wij nog een antwoord over:\n\n{projecten}\n\nZolang dat er niet is, staat uw gemeente in de cijfers als ‘geen opgave’ of ‘niet bevestigd’. U kunt nog antwoorden.\n\n{knop}",
      button: "Alsnog bijwerken",
    },
    registered_confirmation: {
      name: "Bevestiging van wat is opgegeven",
      subject: "Vastgelegd voor {gemeente}",
      body: "Dit hebt u opgegeven voor {gemeente}:\n\n{wijzigingen}\n\nKlopt er iets niet? U kunt wat u opgaf verbeteren of intrekken.\n\n{knop}",
      button: "Deelname bekijken",
    },
    plan_day_soon: {
      name: "Geplande dag over 10 dagen",
      subject: "{project} in {gemeente}: gepland voor {gepland}",
      body: "{gemeente} gaf op dat {project} op {gepland} in gebruik zou zijn. Lukt dat? Geef op die dag op dat het in gebruik is, of geef nu een andere dag op.\n\n{knop}",
      button: "Planning bekijken",
    },
    plan_day_passed: {
      name: "Geplande dag 10 dagen voorbij",
      subject: "{project} in {gemeente}: de geplande dag is voorbij",
      body: "{gemeente} gaf op dat {project} op {gepland} in gebruik zou zijn. Dat is nu tien dagen geleden en wij hoorden er niets meer over. Is het in gebruik, of duurt het langer?\n\n{knop}",
      button: "Deelname bijwerken",
    },
  },
} as const;
