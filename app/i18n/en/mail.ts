export default {
  reason:
    "You receive this mail because your municipality takes part in Samen Organiseren, or because you have an account at Vliegwiel.",
  stop: "Receive no more mails of this kind",
  registered: {
    registration: "{{project}}: {{status, status}} as of {{on, day}}",
    correction: "{{project}}: corrected to {{status, status}} as of {{on, day}}",
    planned: "planned to be in use on {{on, day}}",
    confirmation: "{{project}}: confirmed, nothing has changed",
    withdrawal: "{{project}}: an earlier entry was withdrawn",
  },
  kinds: {
    sign_in_link: {
      name: "Link to sign in",
      subject: "Your link to sign in to Vliegwiel",
      body: "The button signs you in to Vliegwiel. The link works once, for {minuten} minutes, and only in the browser in which you asked for it.\n\n{knop}\n\nDid you not ask for this? Then there is nothing you need to do.",
      button: "Sign in",
    },
    invitation: {
      name: "Invitation for an account",
      subject: "You have an account at Vliegwiel",
      body: "Dear {naam},\n\nAn account was made for you at Vliegwiel, the site that shows how far the projects of Samen Organiseren have come. There you are:\n\n{rollen}\n\nYou sign in with this e-mail address.\n\n{knop}",
      button: "To Vliegwiel",
    },
    round_invitation: {
      name: "Invitation to a round",
      subject: "{ronde}: bring the participation of {gemeente} up to date by {uiterlijk}",
      body: "The Taskforce Samen Organiseren asks all municipalities how far they are on {peildatum}. Would you bring the participation of {gemeente} up to date, by {uiterlijk} at the latest? If everything is still right, you confirm that in one go.\n\n{toelichting}\n\nIt is about:\n\n{projecten}\n\n{knop}",
      button: "Update participation",
    },
    round_reminder_14: {
      name: "Reminder, 14 days before the deadline",
      subject: "Reminder: update the participation of {gemeente} by {uiterlijk}",
      body: "By {uiterlijk} at the latest we would like to know how far {gemeente} is on {peildatum}. Of these projects we heard nothing yet:\n\n{projecten}\n\n{knop}\n\nDid you answer just now? Then our messages crossed.",
      button: "Update participation",
    },
    round_reminder_3: {
      name: "Reminder, 3 days before the deadline",
      subject: "Last days: we still miss the answer of {gemeente}",
      body: "On {uiterlijk} the term of {ronde} ends. From {gemeente} we still miss an answer about:\n\n{projecten}\n\nIf everything is still right, one button is enough.\n\n{knop}",
      button: "Update participation",
    },
    round_overdue_3: {
      name: "Reminder, 3 days after the deadline",
      subject: "The answer of {gemeente} to {ronde} is late",
      body: "The term of {ronde} ended on {uiterlijk}. From {gemeente} we still miss an answer about:\n\n{projecten}\n\nUntil it is there, the figures show your municipality as ‘no registration’ or ‘not confirmed’. You can still answer.\n\n{knop}",
      button: "Update after all",
    },
    registered_confirmation: {
      name: "Confirmation of what was registered",
      subject: "Recorded for {gemeente}",
      body: "This is what you registered for {gemeente}:\n\n{wijzigingen}\n\nIs something not right? You can correct or withdraw what you registered.\n\n{knop}",
      button: "View participation",
    },
    plan_day_soon: {
      name: "Planned day in 10 days",
      subject: "{project} in {gemeente}: planned for {gepland}",
      body: "{gemeente} registered that {project} would be in use on {gepland}. Will that work out? Register on that day that it is in use, or give another day now.\n\n{knop}",
      button: "View the plan",
    },
    plan_day_passed: {
      name: "Planned day passed 10 days ago",
      subject: "{project} in {gemeente}: the planned day has passed",
      body: "{gemeente} registered that {project} would be in use on {gepland}. That was ten days ago, and we heard no more of it. Is it in use, or does it take longer?\n\n{knop}",
      button: "Update participation",
    },
  },
} as const;
