import { describe, expect, it, vi } from "vitest";
import { understand } from "../../functions/understanding/understand.ts";

const TEXTS = [
  "stop",
  "takk",
  "no more",
  "unsubscrbe",
  "gana",
  "hyvä",
  "odhlasit",
  "ABMELDNE",
  "nothing of the sort",
  "cancelr",
  "arret",
  "löpa",
  "final",
  "please send me the takk",
  "kiitos stop",
  "ne m'écrivez plus jamais",
  "finir",
  "dostan",
  "parada",
  "stopp det",
  "rezygnujee",
];

describe("a text", () => {
  it("is read alike by a process that has read nothing yet and by one that has read every language", async () => {
    understand("zzz qqq", { languages: [] });
    for (const text of TEXTS) {
      for (const context of [{ languages: ["en"] as const }, { languages: ["es"] as const, number: "34" }]) {
        vi.resetModules();
        const fresh = await import("../../functions/understanding/understand.ts");
        expect([text, fresh.understand(text, context)]).toEqual([text, understand(text, context)]);
      }
    }
  });
});
