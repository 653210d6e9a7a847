import { describe, expect, it } from "vitest";
import { parseConfiguration } from "../../infra/configuration/load.ts";
import { configurationWarnings } from "../../infra/configuration/warnings.ts";
import { problemsOf, withProgram } from "./sample.ts";

const withText = (kind: string, text: string, members = {}) =>
  withProgram({ replies: { en: { [kind]: text } }, ...members });
const warnings = (kind: string, text: string) =>
  configurationWarnings(parseConfiguration(withText(kind, text))).filter((warning) => warning.includes("replies"));

describe("A text of one's own that confirms an opt-out (R43)", () => {
  it.each([
    "You are out. https://acme.example/shop",
    "You are out. See www.acme.example",
    "You are out. acme.example/spring has news",
    "You are out. {brand}: https://acme.example/privacy?then=shop",
  ])("is refused with a link that leads elsewhere: %s", (text) => {
    for (const kind of ["optedOut", "alreadyOut", "optedOutChoose"]) {
      expect(problemsOf(() => parseConfiguration(withText(kind, text)))).toEqual([
        expect.stringContaining("expected no link but to the privacy notice"),
      ]);
    }
  });

  it("may lead to the privacy notice, to a mailbox, and to the page that stops messages", () => {
    const allowed = "You are out of {brand}. help@acme.example, https://acme.example/privacy. No. 4/5, 9.30 a.m.";
    expect(problemsOf(() => parseConfiguration(withText("optedOut", allowed)))).toEqual([]);
    const page = { optOutInstruction: { kind: "link", url: "https://acme.example/stop" } };
    const other = withText("optedOut", "You are out. Others: acme.example/stop", page);
    expect(problemsOf(() => parseConfiguration(other))).toEqual([]);
  });

  it.each([
    "You are out. 20% for you if you stay",
    "Baja hecha. Cupón: ACME5",
    "Abgemeldet. 5 € Gutschein",
    "We miss you already",
  ])("is pointed at where it looks like marketing: %s", (text) => {
    expect(warnings("optedOut", text)).toEqual([
      expect.stringMatching(/^programs\[0\]\.replies\.en\.optedOut: looks like/),
    ]);
    expect(warnings("confirm", text)).toHaveLength(1);
    expect(warnings("optedIn", text)).toEqual([]);
  });

  it.each(["{brand}: you will get no more offers from us. {help} for help.", "Baja hecha. No recibirás más ofertas."])(
    "is not, where it only says what has ended: %s",
    (text) => {
      expect(warnings("optedOut", text)).toEqual([]);
    },
  );
});
