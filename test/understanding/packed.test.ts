import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openLexicon } from "../../functions/understanding/open-lexicon.ts";
import { unpacked } from "../../functions/understanding/packed.ts";
import { understand } from "../../functions/understanding/understand.ts";
import { bundleFunctions } from "../../infra/bundle.ts";
import { parseConfiguration } from "../../infra/configuration/load.ts";
import { forEachFunction } from "../../infra/function-names.ts";
import { packedLexicon } from "../../infra/packing/lexicon.ts";
import { entriesWith, smallestConfiguration } from "../infra/sample.ts";
import { contextOf, LABELLED, readItems } from "./corpus-items.ts";
import { READ } from "./reading.ts";

const OPEN = openLexicon();
const PACKED = unpacked(packedLexicon(OPEN));
const ITEMS = readItems(LABELLED);

/** `understand` as a function's bundle has it: with the packed lexicon from the file beside it. */
function bundledUnderstand(): typeof understand {
  const source = JSON.stringify(join(import.meta.dirname, "../../functions/understanding/understand.ts"));
  const { directory } = bundleFunctions(parseConfiguration(smallestConfiguration()), {
    outdir: mkdtempSync(join(tmpdir(), "sms-consent-packed-")),
    budgets: forEachFunction(() => Number.POSITIVE_INFINITY),
    entries: entriesWith(`export { understand as handler } from ${source};`),
  }).inbound;
  return createRequire(import.meta.url)(join(directory, "index.js")).handler;
}

describe("The packed lexicon", () => {
  const bundled = bundledUnderstand();

  it("understands every text of the corpus as the rules do, in the order of the corpus", () => {
    for (const item of ITEMS)
      expect([item.text, bundled(item.text, contextOf(item))]).toEqual([
        item.text,
        understand(item.text, contextOf(item)),
      ]);
  });

  it("understands a text as the rules do when nothing is known of the person, so that every language is asked", () => {
    for (const { text } of ITEMS)
      expect([text, bundled(text, { languages: [] })]).toEqual([text, understand(text, { languages: [] })]);
  });

  it("knows of every keyword what the rules know of it, but for who lists it", () => {
    expect(OPEN.keywords.size).toBeGreaterThan(5_000);
    for (const [key, listed] of OPEN.keywords) {
      if (/[`~=/:@#;|]/.test(key)) continue;
      expect([key, PACKED.keywords.get(key)]).toEqual([key, listed.map((keyword) => ({ ...keyword, grounds: "" }))]);
    }
  });

  it("has the rules of every language, and nothing for words that no rule has", () => {
    expect(PACKED.owners).toEqual(["core", ...READ]);
    for (const word of ["", "qqqzzz", "`", "~", "🛑🛑🛑", "\u0000", "stop=", "constructor", "__proto__"]) {
      expect(PACKED.words.get(word)).toBeUndefined();
      expect(PACKED.politeEdges.has(word)).toBe(false);
    }
  });

  it("is the same bytes each time it is made", () => {
    expect(packedLexicon(openLexicon()).equals(packedLexicon(OPEN))).toBe(true);
  });
});
