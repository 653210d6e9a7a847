import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { explain } from "../../functions/understanding/explain.ts";
import { parseEntry } from "../../functions/understanding/lexicon.ts";
import { RULES } from "../../functions/understanding/registry.ts";
import { TEMPLATES } from "../../functions/understanding/templates.ts";
import { READ, read } from "./reading.ts";

const FUNCTIONS = join(import.meta.dirname, "..", "..", "functions");

describe("the explanation of a rule", () => {
  it("is the entry in the data, with its language, its intent and who lists it", () => {
    expect(explain("core.keyword.stop")).toMatchObject({
      intent: "opt-out",
      words: "STOP",
      ground: expect.stringMatching(/^FCC, .*Twilio/),
    });
    expect(explain("es.keyword.borrar")).toEqual({
      rule: "es.keyword.borrar",
      language: "es",
      intent: "opt-out",
      words: "BORRAR",
      ground: "ordinary speech",
    });
  });

  it("of a phrase pattern names the words of its classes in that language", () => {
    const explanation = explain("es.pattern.remove-number");
    expect(explanation?.intent).toBe("opt-out");
    expect(Object.keys(explanation?.classes ?? {})).toEqual(["NOT", "REMOVE", "NUM", "THING"]);
    expect(explanation?.classes?.NUM).toContain("numero");
  });

  it("of a word that collides says with what and why", () => {
    expect(explain("es.keyword.baja")?.collision?.readings).toMatchObject({ es: "opt-out", hu: "none" });
  });

  it("is there for every rule that reads a keyword of any language", () => {
    const unexplained = READ.flatMap((language) =>
      Object.values(RULES[language]?.keywords ?? {})
        .flatMap((list) => list.split(", "))
        .map((entry) => read(parseEntry(entry).words, { languages: [language], locale: language }).rule)
        .filter((rule) => explain(rule)?.rule !== rule),
    );
    expect(unexplained).toEqual([]);
  });

  it("is there for every pattern, for what phones write, and for nothing", () => {
    for (const { id } of TEMPLATES) expect(explain(`en.pattern.${id}`)?.classes).toBeDefined();
    for (const text of ["Liked “Reply STOP to opt out”", "I'm driving", "Big fan of the bus STOP", "see you"])
      expect(explain(read(text).rule)).toBeDefined();
    expect(explain(read("leave", { keywords: { "opt-out": ["LEAVE"] } }).rule)?.words).toBe("leave");
  });

  it("is undefined for what is no rule", () => {
    for (const rule of [
      "",
      "nope",
      "es",
      "es.keyword",
      "es.keyword.nope",
      "xx.keyword.stop",
      "constructor",
      "es.phrase.toString",
    ])
      expect(explain(rule)).toBeUndefined();
  });

  it("is no part of any function", () => {
    const importers = readdirSync(FUNCTIONS, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .filter((file) => readFileSync(join(FUNCTIONS, file), "utf8").includes('/explain.ts"'));
    expect(importers).toEqual([]);
  });
});
