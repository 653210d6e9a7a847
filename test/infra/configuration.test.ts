import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { instantOf } from "../../functions/instant.ts";
import { loadConfiguration, parseConfiguration } from "../../infra/configuration/load.ts";
import { problemsOf, smallestConfiguration, withProgram } from "./sample.ts";

function withConnection(members: Record<string, unknown>) {
  return {
    ...smallestConfiguration(),
    connections: { first: { carrier: "twilio", defaultProgram: "acme", ...members } },
  };
}

function withMembers(members: Record<string, unknown>) {
  return { ...smallestConfiguration(), ...members };
}

function written(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "sms-consent-configuration-")), "deployment.jsonc");
  writeFileSync(path, text);
  return path;
}

const NOW = instantOf(Date.UTC(2026, 10, 24, 9));

describe("A configuration", () => {
  it("has every default filled in", () => {
    expect(parseConfiguration(smallestConfiguration())).toEqual({
      connections: {
        twilio: {
          carrier: "twilio",
          defaultProgram: "acme",
          options: { optOutHandling: "carrier", apiBaseUrl: "https://api.twilio.com", redeliverySeconds: 60 },
          canSend: true,
        },
      },
      programs: [
        {
          id: "acme",
          brand: "Acme",
          controller: { name: "Acme", country: "IE", timeZone: "UTC" },
          senders: ["+14155550100"],
          purposes: [{ id: "promotions", kind: "marketing" }],
          languages: ["en"],
          privacyPolicies: [{ url: "https://acme.example/privacy", version: "2026-05", reconsent: false }],
          support: "help@acme.example",
          optIn: "double",
          optOutScope: "brand",
          keywords: {},
          replies: {},
        },
      ],
      retention: {},
      processors: [],
      events: { includePhone: false },
      api: { type: "iam" },
      concurrency: {},
    });
  });

  it("keeps what is set beside the defaults of the same object", () => {
    const { programs } = parseConfiguration(withProgram({ controller: { country: "DE" } }));
    expect(programs[0].controller).toEqual({ name: "Acme", country: "DE", timeZone: "UTC" });
  });

  it("takes a list of privacy policies in the order written", () => {
    const policies = [
      { url: "https://acme.example/privacy/2", version: "2", reconsent: true },
      { url: "https://acme.example/privacy/1", version: "1" },
    ];
    const { programs } = parseConfiguration(withProgram({ privacyPolicy: policies }));
    expect(programs[0].privacyPolicies.map(({ version, reconsent }) => [version, reconsent])).toEqual([
      ["2", true],
      ["1", false],
    ]);
  });

  it("takes one audience of a JWT for a list of one", () => {
    const api = { type: "jwt", issuer: "https://login.acme.example", audience: "sms-consent" };
    expect(parseConfiguration(withMembers({ api })).api).toEqual({ ...api, audience: ["sms-consent"] });
  });

  it("takes the slash off the end of the public base URL, since carriers sign the address as it is", () => {
    const { publicBaseUrl } = parseConfiguration(withMembers({ publicBaseUrl: "https://sms.acme.example/" }));
    expect(publicBaseUrl).toBe("https://sms.acme.example");
  });

  it("holds a connection's options as its carrier reads them, apart from the members of every connection", () => {
    const trial = { verification: "report", reportUntil: "2026-12-01T00:00:00.000Z" };
    const { connections } = parseConfiguration(withConnection({ optOutHandling: "self", ...trial }), { now: NOW });
    expect(connections.first).toMatchObject({ carrier: "twilio", ...trial, options: { optOutHandling: "self" } });
    expect(Object.keys(Object(connections.first?.options))).not.toContain("verification");
  });

  it("lets a trial last 30 days at most, so that nobody forgets to end it", () => {
    const until = (reportUntil: string) =>
      problemsOf(() => parseConfiguration(withConnection({ verification: "report", reportUntil }), { now: NOW }));
    expect(until("2026-12-24T09:00:00Z")).toEqual([]);
    expect(until("2026-11-01T00:00:00Z")).toEqual([]);
    expect(until("2026-12-24T09:00:01Z")).toEqual([
      "connections.first.reportUntil: expected a time at most 30 days from now, found a string",
    ]);
    expect(problemsOf(() => parseConfiguration(withConnection({ verification: "report" })))).toEqual([
      "connections.first.reportUntil: expected a time at which the trial ends, found nothing",
    ]);
  });

  it("says of a connection whether its carrier has a send API that the options declare", () => {
    const canSend = (members: Record<string, unknown>) =>
      parseConfiguration(withConnection(members)).connections.first?.canSend;
    expect(canSend({ carrier: "kannel" })).toBe(false);
    expect(canSend({ carrier: "kannel", sendUrl: "https://sms.acme.example/cgi-bin/sendsms" })).toBe(true);
  });

  it.each([
    ["nothing at all", undefined, "configuration: expected an object, found nothing"],
    ["a list", [], "configuration: expected an object, found an array"],
    [
      "an unknown member",
      withMembers({ colour: 1 }),
      /^colour: expected no member of this name \(there are .*\), found a number$/,
    ],
    [
      "an unknown member deep inside",
      withProgram({ purposes: [{ id: "a", kind: "service", x: null }] }),
      /^programs\[0\]\.purposes\[0\]\.x: expected no member/,
    ],
    ["no program", withMembers({ programs: [] }), "programs[0]: expected an object, found nothing"],
    ["a missing member", withProgram({ support: undefined }), "programs[0].support: expected a string, found nothing"],
    [
      "senders that are no list",
      withProgram({ senders: "+14155550100" }),
      "programs[0].senders: expected an array, found a string",
    ],
    [
      "a sender in national form",
      withProgram({ senders: ["04155550100"] }),
      /^programs\[0\]\.senders\[0\]: expected a number in E\.164 form/,
    ],
    [
      "a sender without its plus",
      withProgram({ senders: ["14155550100"] }),
      /^programs\[0\]\.senders\[0\]: expected a number in E\.164 form/,
    ],
    [
      "a sender listed twice",
      withProgram({ senders: ["ACME", "acme"] }),
      /^programs\[0\]\.senders\[1\]: expected a sender that no program lists before/,
    ],
    ["no purpose", withProgram({ purposes: [] }), "programs[0].purposes[0]: expected an object, found nothing"],
    [
      "a purpose of an unknown kind",
      withProgram({ purposes: [{ id: "a", kind: "fun" }] }),
      "programs[0].purposes[0].kind: expected one of marketing, service, found a string",
    ],
    [
      "two purposes of one id",
      withProgram({
        purposes: [
          { id: "a", kind: "service" },
          { id: "a", kind: "marketing" },
        ],
      }),
      /^programs\[0\]\.purposes\[1\]\.id: expected an id that no other purpose has/,
    ],
    [
      "an unknown language",
      withProgram({ languages: ["tlh"] }),
      /^programs\[0\]\.languages\[0\]: expected one of bg, .*, found a string$/,
    ],
    [
      "a language listed twice",
      withProgram({ languages: ["en", "en"] }),
      /^programs\[0\]\.languages\[1\]: expected a language that is not listed before/,
    ],
    [
      "a privacy policy that anybody on the way could change",
      withProgram({ privacyPolicy: { url: "http://acme.example", version: "1" } }),
      "programs[0].privacyPolicy.url: expected an https address, found a string",
    ],
    [
      "two privacy policies of one version",
      withProgram({
        privacyPolicy: [
          { url: "https://a.example", version: "1" },
          { url: "https://b.example", version: "1" },
        ],
      }),
      /^programs\[0\]\.privacyPolicy\[1\]\.version: expected a version that no other/,
    ],
    [
      "a country that is none",
      withProgram({ controller: { country: "XX" } }),
      /^programs\[0\]\.controller\.country: expected a country's two capital letters/,
    ],
    [
      "a time zone that is none",
      withProgram({ controller: { timeZone: "Europe/Atlantis" } }),
      /^programs\[0\]\.controller\.timeZone: expected an IANA time zone/,
    ],
    [
      "a time zone that is an offset",
      withProgram({ controller: { timeZone: "+02:00" } }),
      /^programs\[0\]\.controller\.timeZone: expected an IANA time zone/,
    ],
    [
      "an unknown way to opt in",
      withProgram({ optIn: "triple" }),
      "programs[0].optIn: expected one of double, single, found a string",
    ],
    [
      "an unknown scope",
      withProgram({ optOutScope: "world" }),
      "programs[0].optOutScope: expected one of brand, program, all, found a string",
    ],
    [
      "quiet hours that are no time",
      withProgram({ quietHours: { from: "9pm", to: "08:00" } }),
      "programs[0].quietHours.from: expected a time of day such as 21:00, found a string",
    ],
    [
      "an opt-out instruction of no kind",
      withProgram({ optOutInstruction: { kind: "fax", number: "36180" } }),
      'programs[0].optOutInstruction.kind: expected one of "short-code", "link", found a string',
    ],
    [
      "an opt-out number that nobody can dial",
      withProgram({ optOutInstruction: { kind: "short-code", number: "STOP" } }),
      "programs[0].optOutInstruction.number: expected a number of 3 to 15 digits as people of the country dial it, found a string",
    ],
    [
      "quiet hours without length",
      withProgram({ quietHours: { from: "08:00", to: "08:00" } }),
      "programs[0].quietHours.to: expected another time than from, found a string",
    ],
    [
      "a night of a purpose that has no hours",
      withProgram({ purposes: [{ id: "orders", kind: "service", night: true }] }),
      "programs[0].purposes[0].night: expected no night for a service purpose, which has no hours, found a boolean",
    ],
    [
      "a text of one's own with a placeholder that its kind has no value for",
      withProgram({ replies: { es: { optedOut: "{brand}: baja hecha, {name}." } } }),
      /^programs\[0\]\.replies\.es\.optedOut: expected no placeholders but \{brand\}.*\{scope\}, found a string$/,
    ],
    [
      "a link to a shop in the confirmation of an opt-out (R43)",
      withProgram({ replies: { en: { optedOut: "You are out. Before you go: shop.acme.example/spring" } } }),
      "programs[0].replies.en.optedOut: expected no link but to the privacy notice or the page of optOutInstruction, found a string",
    ],
    [
      "a registry that nothing is known of",
      withMembers({ registries: [{ id: "ours", country: "DE" }] }),
      /^registries\[0\]: expected one of ecg, .*or country and yieldsTo of another registry, found an object$/,
    ],
    [
      "a registry twice",
      withMembers({ registries: [{ id: "ecg" }, { id: "ecg" }] }),
      /^registries\[1\]\.id: expected a registry that is not listed before/,
    ],
    [
      "a retired sender that is still in use",
      withProgram({ retiredSenders: ["+14155550100"] }),
      /^programs\[0\]\.retiredSenders\[0\]: expected a sender that no program lists before/,
    ],
    [
      "a keyword of an unknown intent",
      withProgram({ keywords: { leave: ["X"] } }),
      /^programs\[0\]\.keywords\.leave: expected one of opt-out, opt-in,/,
    ],
    [
      "a keyword that is no word",
      withProgram({ keywords: { "opt-out": ["!"] } }),
      "programs[0].keywords.opt-out[0]: expected a word with a letter or a digit, found a string",
    ],
    [
      "a reply of an unknown kind",
      withProgram({ replies: { es: { goodbye: "x" } } }),
      /^programs\[0\]\.replies\.es\.goodbye: expected one of optedOut,/,
    ],
    [
      "a reply in an unknown language",
      withProgram({ replies: { tlh: {} } }),
      /^programs\[0\]\.replies\.tlh: expected one of bg,/,
    ],
    [
      "two programs of one id",
      withMembers({
        programs: [...smallestConfiguration().programs, { ...smallestConfiguration().programs[0], senders: [] }],
      }),
      "programs[1].id: expected an id that no other program has, found a string",
    ],
    [
      "a sender of two programs",
      withMembers({
        programs: [...smallestConfiguration().programs, { ...smallestConfiguration().programs[0], id: "other" }],
      }),
      /^programs\[1\]\.senders\[0\]: expected a sender that no program lists before/,
    ],
    [
      "a connection's name that is no part of a path",
      withMembers({ connections: { "My Carrier": { carrier: "twilio", defaultProgram: "acme" } } }),
      "connections.My Carrier: expected a name of lower-case letters, digits and hyphens, found an object",
    ],
    [
      "a connection without a carrier",
      withMembers({ connections: { a: { defaultProgram: "acme" } } }),
      "connections.a.carrier: expected a string, found nothing",
    ],
    [
      "an unknown carrier",
      withConnection({ carrier: "pigeon" }),
      /^connections\.first\.carrier: expected one of .*twilio.*, found a string$/,
    ],
    [
      "a default program that does not exist",
      withConnection({ defaultProgram: "other" }),
      "connections.first.defaultProgram: expected a program's id (acme), found a string",
    ],
    [
      "an option that the carrier does not know",
      withConnection({ colour: "red" }),
      "connections.first.colour: expected no member of this name, found a string",
    ],
    [
      "an option of the wrong kind",
      withConnection({ optOutHandling: "nobody" }),
      'connections.first.optOutHandling: expected one of "carrier", "self", found a string',
    ],
    [
      "consent that is never refreshed",
      withProgram({ refreshAfterMonths: 37 }),
      /refreshAfterMonths: expected 1 to 36/,
    ],
    [
      "a record that retention does not know",
      withMembers({ retention: { everything: "30d" } }),
      /^retention\.everything: expected one of inboundMessage,/,
    ],
    [
      "a period that is none",
      withMembers({ retention: { inboundMessage: "a month" } }),
      /^retention\.inboundMessage: expected a whole number and s, m, h, d or y/,
    ],
    [
      "a period above its bound",
      withMembers({ retention: { inboundMessage: "91d" } }),
      /^retention\.inboundMessage: expected 1d to 90d \(.*\), found a string$/,
    ],
    [
      "a period below its bound",
      withMembers({ retention: { pendingOptIn: "23h" } }),
      /^retention\.pendingOptIn: expected 24h to 7d/,
    ],
    [
      "a processor named twice",
      withMembers({ processors: ["crm", "CRM"] }),
      "processors[1]: expected a processor that is not listed before, found a string",
    ],
    [
      "an events member of the wrong kind",
      withMembers({ events: { includePhone: "yes" } }),
      "events.includePhone: expected true or false, found a string",
    ],
    [
      "an API that is open",
      withMembers({ api: { type: "none" } }),
      'api.type: expected one of "iam", "jwt", found a string',
    ],
    [
      "a JWT issuer without https",
      withMembers({ api: { type: "jwt", issuer: "login", audience: ["x"] } }),
      "api.issuer: expected an https address, found a string",
    ],
    [
      "a JWT for any audience",
      withMembers({ api: { type: "jwt", issuer: "https://login.acme.example", audience: [] } }),
      "api.audience[0]: expected a string, found nothing",
    ],
    [
      "a public base URL with a query",
      withMembers({ publicBaseUrl: "https://sms.acme.example/?a=b" }),
      /^publicBaseUrl: expected an http or https address without a query/,
    ],
    [
      "concurrency of no function",
      withMembers({ concurrency: { outbound: 5 } }),
      /^concurrency\.outbound: expected one of inbound, delivery,/,
    ],
    [
      "concurrency of nothing, which would switch the function off",
      withMembers({ concurrency: { inbound: 0 } }),
      "concurrency.inbound: expected at least 1, found a number",
    ],
  ])("with %s is refused, naming where and what was expected", (_, value, expected) => {
    expect(problemsOf(() => parseConfiguration(value))).toEqual([
      expected instanceof RegExp ? expect.stringMatching(expected) : expected,
    ]);
  });

  it("is refused with a line for every bad value", () => {
    const bad = withMembers({ connections: { first: { carrier: 1 } }, processors: "crm", events: [] });
    expect(problemsOf(() => parseConfiguration(bad))).toEqual([
      "connections.first.carrier: expected a string, found a number",
      "connections.first.defaultProgram: expected a string, found nothing",
      "processors: expected an array, found a string",
      "events: expected an object, found an array",
    ]);
  });

  it("is refused where a generic carrier has no authentication, unless it says that it is insecure", () => {
    const mapping = { inbound: { format: "json", fields: { from: "body.from", to: "body.to", text: "body.text" } } };
    const generic = withConnection({ carrier: "generic", mapping });
    expect(problemsOf(() => parseConfiguration(generic))).toEqual([
      expect.stringMatching(/^connections\.first\.mapping\.authentication: expected a method of authentication/),
    ]);
    const insecure = withConnection({ carrier: "generic", mapping, insecure: true });
    expect(problemsOf(() => parseConfiguration(insecure))).toEqual([]);
  });

  it("never has its values repeated in what is said about it", () => {
    const secret = "a-credential-in-the-wrong-place";
    const everywhere = withMembers({
      connections: { first: { carrier: secret, defaultProgram: secret } },
      api: { type: secret },
      publicBaseUrl: secret,
    });
    const problems = problemsOf(() => parseConfiguration(everywhere));
    expect(problems.length).toBeGreaterThan(1);
    expect(problems.join("\n")).not.toContain(secret);
  });
});

describe("A configuration's file", () => {
  it("ships as an example that works as it is", () => {
    const deployment = loadConfiguration();
    expect(Object.keys(deployment.connections)).toEqual(["twilio", "generic"]);
    expect(deployment.programs[0].languages).toEqual(["en", "es", "fr", "de", "it", "pt"]);
    expect(deployment.programs[0].senders).toEqual(["+14155550100", "74454", "ACME"]);
  });

  it("may have comments and trailing commas, and the same signs inside texts", () => {
    const configuration = JSON.stringify({ ...smallestConfiguration(), publicBaseUrl: "https://acme.example/a//b,}" });
    const path = written(`// first\n${configuration.replace(/}$/, ",/* last */}")}`);
    expect(loadConfiguration(path).publicBaseUrl).toBe("https://acme.example/a//b,}");
  });

  it("that is no JSON is refused with the line and the column", () => {
    const path = written('{\n  "connections": oops\n}');
    expect(problemsOf(() => loadConfiguration(path))).toContain("line 2, column 18: InvalidSymbol");
  });

  it("that is empty is refused", () => {
    expect(problemsOf(() => loadConfiguration(written("")))).not.toEqual([]);
  });

  it("with a member twice is refused, since one of the two would be dropped silently", () => {
    const connection = '{ "carrier": "twilio", "defaultProgram": "acme" }';
    const path = written(`{ "connections": {\n "a": ${connection},\n "a": ${connection} } }`);
    expect(problemsOf(() => loadConfiguration(path))).toEqual(["line 3, column 2: the member a is there twice"]);
  });

  it("that is not there is named in the error", () => {
    expect(() => loadConfiguration("/nowhere/deployment.json")).toThrow(/^\/nowhere\/deployment\.json cannot be used/);
  });
});
