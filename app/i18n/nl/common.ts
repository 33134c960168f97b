export default {
  siteName: "Vliegwiel",
  tagline: "Eenmaal ontwikkelen, overal toepassen",
  skipToContent: "Naar de inhoud",
} as const;
