export default {
  description: "Commando’s voor wie Vliegwiel beheert",
  serveDescription: "start de website",
} as const;
