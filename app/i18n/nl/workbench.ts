export default {
  navigation: {
    label: "Taskforce",
    attention: "Aandacht",
    rounds: "Rondes",
    calls: "Bellijst",
    uploads: "Invoer",
    mail: "Post",
  },
} as const;
