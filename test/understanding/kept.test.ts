import { describe, expect, it } from "vitest";
import { keptMessages } from "../../functions/understanding/kept.ts";
import { unaccented } from "../../functions/understanding/normalise.ts";

const kept = (text: string, language: Parameters<typeof keptMessages>[1]) => keptMessages(unaccented(text), language);

describe("A person who stops some messages", () => {
  it.each([
    ["en", "stop promotions, keep my order updates"],
    ["en", "Stop the ads but still send delivery texts"],
    ["es", "No me manden promociones, pero sí los avisos de pedidos"],
    ["de", "Keine Werbung mehr, aber Bestellinfos bitte weiter, die will ich behalten: Bestellungen"],
    ["fr", "Arrêtez les pubs mais gardez les infos de commande"],
  ] as const)("keeps service messages alone (%s): %s", (language, text) => {
    expect(kept(text, language)).toBe("service");
  });

  it("keeps something else where the words name no service message", () => {
    expect(kept("stop promotions, keep the newsletter", "en")).toBe("some");
  });

  it.each(["STOP", "stop sending me order updates", "no more texts please"])("keeps nothing: %s", (text) => {
    expect(kept(text, "en")).toBeUndefined();
  });
});
