import { describe, expect, it, vi } from "vitest";
import { understand } from "../../functions/understanding/understand.ts";

const TEXTS = ["unsubscrbe", "please send me the takk", "hyvä", "final", "no paren"];

describe("a text", () => {
  it("is read alike by a process that has read nothing yet and by one that has read every language", async () => {
    understand("zzz qqq", { languages: [] });
    for (const text of TEXTS) {
      for (const context of [{ languages: ["es"] as const, number: "34" }]) {
        vi.resetModules();
        const fresh = await import("../../functions/understanding/understand.ts");
        expect([text, fresh.understand(text, context)]).toEqual([text, understand(text, context)]);
      }
    }
  });
});
