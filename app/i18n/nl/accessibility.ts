export default {
  metaTitle: "Toegankelijkheid",
  metaDescription: "Hoe toegankelijk deze site is, hoe dat is onderzocht en wat nog niet goed gaat.",
  title: "Toegankelijkheid",
  lead: "Iedereen moet deze site kunnen gebruiken: op een telefoon, met een toetsenbord, met een schermlezer, met grote letters en zonder JavaScript.",
  sections: {
    standard: {
      title: "Waar we naar streven",
      text: "De site is gemaakt volgens WCAG 2.2, niveau A en AA. Dat is de norm voor websites van de overheid.",
    },
    tested: {
      title: "Wat is onderzocht",
      text: "Een programma (axe) controleert bij elke verandering alle soorten pagina’s, in het Nederlands en het Engels, licht en donker. Het meldt op dit moment geen fouten. Zo’n programma vindt maar een deel van de problemen.\n\nDe ontwikkelaars hebben zelf nagegaan of alles met alleen het toetsenbord te bereiken is, of de pagina’s werken zonder JavaScript en of ze leesbaar zijn op een scherm van 360 pixels breed.",
    },
    notTested: {
      title: "Wat nog niet is onderzocht",
      text: "Er is nog geen onderzoek gedaan door een onafhankelijke partij. Er is ook nog niet getest met mensen die een schermlezer of andere hulpmiddelen gebruiken. Daarom noemen we hier geen nalevingsstatus. Dit is een eigen verklaring. Zij staat niet in het register van toegankelijkheidsverklaringen van de overheid.",
    },
    figures: {
      title: "Grafieken en kaarten",
      text: "Kleur is nooit het enige verschil: elke status heeft ook een teken, een patroon en een woord. De kleuren zijn gekozen voor mensen die kleuren slecht uit elkaar houden, en blijven te onderscheiden in grijs.\n\nBij elke grafiek en kaart staat dezelfde informatie als tabel. Op de grote kaart gaat u met de pijltjestoetsen van gemeente naar gemeente. Een link ervoor slaat de kaart over.",
    },
    known: {
      title: "Wat we weten dat lastig is",
      text: "De kaart heeft een link voor elke gemeente. Met de tabtoets is dat veel; gebruik de link die de kaart overslaat, of de tabel.\n\nOp een telefoon zijn de tegels van de kaart kleiner dan 24 pixels. De tabel eronder heeft wel grote links.\n\nDownloads in ODS en CSV zijn tabellen zonder opmaak. Een schermlezer leest ze cel voor cel.\n\nNamen van gemeenten en projecten blijven in de Engelse versie deels Nederlands.",
    },
    report: {
      title: "Loopt u ergens tegenaan?",
      text: "Meld het aan de organisatie die deze site voor u beheert. Zeg op welke pagina u was, wat u wilde doen en welk hulpmiddel u gebruikt. In deze voorbeeldomgeving is nog geen adres ingesteld.",
    },
    date: {
      title: "Over deze verklaring",
      text: "Deze verklaring hoort bij de eerste versie van de site en wordt bij elke grote verandering opnieuw bekeken.",
    },
  },
} as const;
