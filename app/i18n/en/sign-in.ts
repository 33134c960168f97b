import type nl from "../nl/sign-in.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  origin: {
    title: "This did not come from this site",
    intro:
      "What was sent came from somewhere else than this site. So nothing was done with it. Open the page again and try it there.",
  },
  page: {
    title: "Sign in",
    description: "Signing in to Vliegwiel for municipalities, projects, the Taskforce and administrators",
    who: "For staff of municipalities and projects, the Taskforce and the College. Looking at figures needs no account.",
    kept: "Your session had ended. What you filled in was kept: you will see it again once you are signed in.",
  },
  link: {
    lead: "You get a mail with a link that signs you in. No password is needed.",
    email: "E-mail address",
    emailHint: "The address at work on which you were invited",
    emailMissing: "Fill in your e-mail address",
    emailMalformed:
      "This is not a complete e-mail address. Write it as name@municipality.nl, one address and no name before it.",
    errorTitle: "No mail was sent yet",
    noBaseUrl:
      "This site does not know the address at which it is reached, so it cannot mail a link. The operator of the server sets it with BASE_URL.",
    ask: "Send me a link",
    askNote: "The link works for {{minutes}} minutes, once, in this browser.",
    sentTitle: "Look at your mail",
    sentLead: "Do we know the address you filled in? Then a mail with a link to sign in is on its way to it.",
    sentHow: "Open the link within {{minutes}} minutes, in this browser on this device.",
    sentNothing:
      "Nothing came? Look among unwanted mail, and check the address. If it was right, ask the Taskforce or the administrator of Vliegwiel whether you have an account.",
    again: "Ask for a new link",
  },
  use: {
    title: "You can sign in",
    lead: "Your link is right. Press the button and you are signed in.",
    button: "Sign in",
    note: "After that the link works no more.",
    overTitle: "This link works no more",
    overLead: "A link works once, and for {{minutes}} minutes. This one was used, or is too old.",
    otherBrowserTitle: "Open the link in the browser in which you asked for it",
    otherBrowserLead:
      "You asked for this link in another browser or on another device. Open it there, or ask for a new one here. That way nobody can use your link instead of you.",
    unknownTitle: "This link is not right",
    unknownLead:
      "Perhaps the address was not copied whole. Use the button in the mail, or ask for a new link.",
    again: "Ask for a new link",
  },
  service: {
    lead: "You sign in at the sign-in service of your organisation ({{host}}) and then come back here.",
    begin: "To the sign-in service",
    unreachableTitle: "The sign-in service does not answer",
    unreachableLead: "This is not your fault. Try again in a few minutes.",
    failedTitle: "Signing in did not succeed",
    failedLead:
      "The answer of the sign-in service could not be trusted, or was too old. Nothing happened. Start again.",
    deniedTitle: "You broke off signing in",
    deniedLead: "The sign-in service says that nobody signed in. Start again if you want to after all.",
    unknownTitle: "We do not know this account",
    unknownLead:
      "You are signed in at your sign-in service, but have no account at Vliegwiel with a confirmed e-mail address of that service. Ask the Taskforce or the administrator of Vliegwiel for an invitation.",
    again: "Sign in again",
  },
  nobody: {
    example:
      "This is an example on your own computer. You do not sign in here: you step in as somebody of the example.",
    lead: "Nobody can sign in to this site yet: neither mail nor a sign-in service was set up. The operator of the server finds how to do so in README.md.",
  },
  stepIn: {
    link: "Step in as somebody of the example",
    title: "Stepping into the example",
    description: "With one click at work as somebody of the example",
    lead: "See Vliegwiel as somebody who works with it. This is possible in the example only, on this computer. The accounts are made up.",
    button: "Step in",
    seats: {
      taskforce: {
        title: "Taskforce",
        name: "Taskforce member",
        what: "Sees where things stall, asks municipalities and calls them.",
      },
      editor: {
        title: "Municipality of {{municipality}}",
        name: "Editor {{municipality}}",
        what: "Reports the participation of the municipality and confirms what still holds.",
      },
      approver: {
        title: "Approver of {{municipality}}",
        name: "Approver {{municipality}}",
        what: "Approves what editors of the municipality report, where the municipality chose that.",
      },
      merged: {
        title: "Municipality of {{municipality}}, after a reorganisation",
        name: "Editor {{municipality}}",
        what: "Confirms states derived from the municipalities that were joined in it.",
      },
      lead: {
        title: "Project lead of {{project}}",
        name: "Project lead",
        what: "Confirms or disputes where the project is live.",
      },
      cvd: {
        title: "College van Dienstverleningszaken",
        name: "Member of the College",
        what: "Follows the scaling of all projects.",
      },
      administrator: {
        title: "Administrator",
        name: "Administrator",
        what: "Manages accounts, contacts and texts, and reads the log.",
      },
    },
  },
  account: {
    title: "My account",
    description: "Your roles, language and the browsers in which you are signed in",
    lead: "Signed in as {{name}}",
    leadWithEmail: "Signed in as {{name}} ({{email}})",
    changed: "Saved.",
    roles: "What you may do here",
    noRoles:
      "You have no role yet, so you can only look. Ask the Taskforce or the administrator of Vliegwiel for a role.",
    roleRequest: "Is this not right? Ask the Taskforce or the administrator of Vliegwiel.",
    language: "Language",
    languageQuestion: "In which language do you want mails from Vliegwiel?",
    dutch: "Nederlands",
    english: "English",
    saveLanguage: "Save",
    sessions: "Where you are signed in",
    sessionsCaption_one:
      "You are signed in in {{count}} browser. A session that is not used for 12 hours ends by itself.",
    sessionsCaption_other:
      "You are signed in in {{count}} browsers. A session that is not used for 12 hours ends by itself.",
    browser: "Browser",
    browserOn: "{{browser}} on {{system}}",
    unknownBrowser: "unknown browser",
    thisOne: "this one",
    network: "Network address",
    since: "Since",
    sinceWord: "since",
    lastSeen: "Last used",
    lastSeenWord: "last used",
    end: "Sign out",
    endThis: "Sign out: {{browser}}, since {{since}}",
    endOthers: "Sign out of all other browsers",
  },
  startUp: {
    service: "Signing in: through {{issuer}}",
    link: "Signing in: with a link by mail, from {{from}}",
    stepIn: "Stepping into the example: {{address}}",
    nobody:
      "Note: nobody can sign in. Set SMTP_URL (links by mail) or OIDC_ISSUER (a sign-in service); see README.md.",
  },
} as const satisfies SameShape<typeof nl>;
