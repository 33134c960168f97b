import type { Language } from "./language.ts";
import type nl from "./nl-browser.ts";
import type { SameShape } from "./same-shape.ts";

/** The messages of one language, as a file of its own for the browser: nobody loads the other language. */
export async function loadMessages(language: Language): Promise<SameShape<typeof nl>> {
  switch (language) {
    case "nl":
      return (await import("./nl-browser.ts")).default;
    case "en":
      return (await import("./en-browser.ts")).default;
  }
}
