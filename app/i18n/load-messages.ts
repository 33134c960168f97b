import type { Language } from "./language.ts";
import type { Messages } from "./nl.ts";
import type { SameShape } from "./same-shape.ts";

/** The messages of one language, as a file of its own for the browser: nobody loads the other language. */
export async function loadMessages(language: Language): Promise<SameShape<Messages>> {
  switch (language) {
    case "nl":
      return (await import("./nl.ts")).default;
    case "en":
      return (await import("./en.ts")).default;
  }
}
