import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import * as fc from "fast-check";
import jsonld from "jsonld";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { receiptsAnswer } from "../../functions/api/shapes/receipts.ts";
import type { LedgerAct, StatusChange } from "../../functions/consent/decision.ts";
import type { Cause, LedgerEntry } from "../../functions/consent/ledger.ts";
import { consentReceipts, programConsents, type ReceiptKind } from "../../functions/consent/receipts.ts";
import { CONSENT_STATUSES, type PersonState } from "../../functions/consent/state.ts";
import type { Deployment } from "../../functions/deployment.ts";
import type { Instant } from "../../functions/instant.ts";
import { receiptPage } from "../../functions/replies/receipt-page.ts";
import { parseConfiguration } from "../../infra/configuration/load.ts";
import { at, confirm, grant, STRANGER, SUBJECT } from "./acts.ts";

const fixture = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, "..", "fixtures", "receipts", name), "utf8"));

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const isIso27560 = ajv.compile(fixture("iso-27560.schema.json"));
const TERMS: Readonly<Record<string, readonly string[]>> = fixture("dpv-2.3-terms.json");

function deploymentOf(controller: object = {}): Deployment {
  return parseConfiguration({
    connections: { twilio: { carrier: "twilio", defaultProgram: "acme" } },
    programs: [
      {
        id: "acme",
        brand: "Acme",
        controller: { name: "Acme GmbH", country: "DE", timeZone: "Europe/Berlin", ...controller },
        senders: ["+14155550100", "74454", "ACME"],
        purposes: [
          { id: "promotions", kind: "marketing" },
          { id: "orders", kind: "service" },
        ],
        languages: ["en", "es"],
        privacyPolicy: { url: "https://acme.example/privacy", version: "2026-05" },
        support: "help@acme.example",
      },
    ],
    region: "eu-central-1",
  });
}

const SMS: Cause = {
  channel: "sms",
  connection: "twilio",
  sender: "74454",
  intent: "opt-in",
  rule: "keyword.en.start",
  certainty: "certain",
  language: "es",
};

const FORM: Cause = {
  channel: "api",
  method: "web-form",
  evidence: {
    action: "ticked the box",
    disclosure: "Yes, text me <b>offers</b> & news",
    language: "en",
    policyVersion: "2026-05",
    capturedAt: at(0),
  },
};

type Change = Pick<StatusChange, "from" | "to"> & { readonly purpose?: string };

function entryOf(seq: number, seconds: number, act: LedgerAct, changes: readonly Change[], cause: Cause): LedgerEntry {
  const grants = act === "granted" || act === "requested" || act === "confirmed";
  return {
    version: 1,
    subject: SUBJECT,
    seq,
    act,
    changes: changes.map(({ purpose = "promotions", from, to }) => ({ program: "acme", purpose, from, to })),
    receivedAt: at(seconds),
    recordedAt: at(seconds),
    cause,
    ...(grants && { policyVersion: "2026-05" }),
    commitments: {},
    prevHash: "0".repeat(64),
    hash: String(seq).padStart(64, "0"),
  };
}

const JOINED = [
  entryOf(1, 0, "requested", [{ from: "none", to: "pending" }], FORM),
  entryOf(2, 60, "confirmed", [{ from: "pending", to: "granted" }], { ...SMS, intent: "confirm" }),
];
const LEFT = entryOf(3, 120, "withdrawn", [{ from: "granted", to: "withdrawn" }], { ...SMS, intent: "opt-out" });

const DAY = 86_400;

function receipts(
  entries: readonly LedgerEntry[],
  now: Instant,
  kind: ReceiptKind = "receipt",
  deployment = deploymentOf(),
) {
  const consents = programConsents(entries, deployment, now);
  return consentReceipts(kind, SUBJECT, consents, deployment, deployment.region ?? "eu-west-1");
}

const statesOf = (entries: readonly LedgerEntry[], now: Instant) =>
  programConsents(entries, deploymentOf(), now).flatMap(({ events }) => events.map(({ state }) => state));

/** Every IRI that the document expands to, and every member that is none. */
async function expandedIris(document: object): Promise<readonly string[]> {
  const nothing = () => Promise.reject(new Error("no document is fetched"));
  const expanded: unknown = await jsonld.expand(JSON.parse(JSON.stringify(document)), { documentLoader: nothing });
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item);
      return;
    }
    if (typeof value !== "object" || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (name === "@id" || name === "@type") found.push(...[inner].flat().map(String));
      else if (!name.startsWith("@")) found.push(name);
      walk(inner);
    }
  };
  walk(expanded);
  return found;
}

function expectIso27560(document: object): void {
  isIso27560(JSON.parse(JSON.stringify(document)));
  expect(isIso27560.errors ?? []).toEqual([]);
  v.parse(receiptsAnswer, JSON.parse(JSON.stringify(document)));
}

describe("A soft opt-in in a receipt (R24)", () => {
  const SALE: Cause = { ...FORM, method: "point-of-sale", basis: "soft-opt-in" };
  const CUSTOMER = [entryOf(1, 0, "granted", [{ from: "none", to: "granted" }], SALE)];

  it("is said to be no consent, in words, since the vocabulary has no term for it", () => {
    const document = receipts(CUSTOMER, at(200));
    expectIso27560(document);
    expect(document["@graph"][0]?.["dpv:hasProcess"][0]).toMatchObject({
      "dpv:hasLegalBasis": "dpv:LegalBasis",
      "dct:description": expect.stringContaining("2002/58/EC"),
    });
    expect(JSON.stringify(document)).not.toMatch(/A6-1-a|ExpressedConsent/);
  });

  it("is followed by consent once the person has said yes, and lasts three years until then", () => {
    const yes = entryOf(2, 60, "granted", [{ from: "granted", to: "granted" }], SMS);
    expect(receipts([...CUSTOMER, yes], at(200))["@graph"][0]?.["dpv:hasProcess"][0]).toMatchObject({
      "dpv:hasLegalBasis": "eu-gdpr:A6-1-a",
    });
    expect(statesOf(CUSTOMER, at(1_000 * DAY))).toEqual(["ConsentGiven"]);
    expect(statesOf(CUSTOMER, at(1_100 * DAY)).at(-1)).toBe("ConsentExpired");
  });
});

describe("The life of consent in a receipt (R26)", () => {
  it("is requested, given and withdrawn", () => {
    expect(statesOf([...JOINED, LEFT], at(200))).toEqual(["ConsentRequested", "ConsentGiven", "ConsentWithdrawn"]);
  });

  it("is renewed when it is given again", () => {
    const again = entryOf(4, 180, "granted", [{ from: "withdrawn", to: "granted" }], SMS);
    expect(statesOf([...JOINED, LEFT, again], at(200)).at(-1)).toBe("RenewedConsentGiven");
  });

  it("is refused by a no to the request, and deferred where nobody answers", () => {
    const [asked] = JOINED;
    if (asked === undefined) throw new Error("nothing asked");
    const no = entryOf(2, 30, "withdrawn", [{ from: "pending", to: "withdrawn" }], SMS);
    expect(statesOf([asked, no], at(60))).toEqual(["ConsentRequested", "ConsentRefused"]);
    expect(statesOf([asked], at(3 * DAY + 1))).toEqual(["ConsentRequested", "ConsentRequestDeferred"]);
  });

  it("expires by time, and only what stands expires", () => {
    expect(statesOf(JOINED, at(729 * DAY))).toEqual(["ConsentRequested", "ConsentGiven"]);
    expect(statesOf(JOINED, at(732 * DAY)).at(-1)).toBe("ConsentExpired");
    expect(statesOf([...JOINED, LEFT], at(732 * DAY)).at(-1)).toBe("ConsentWithdrawn");
    const byTime: Cause = { channel: "schedule" };
    const warned = entryOf(3, 701 * DAY, "expiring-soon", [{ from: "granted", to: "granted" }], byTime);
    const expired = entryOf(4, 732 * DAY, "expired", [{ from: "granted", to: "none" }], byTime);
    const late = entryOf(5, 740 * DAY, "granted", [{ from: "none", to: "granted" }], SMS);
    expect(statesOf([...JOINED, warned, expired, late], at(741 * DAY)).slice(1)).toEqual([
      "ConsentGiven",
      "ConsentExpired",
      "RenewedConsentGiven",
    ]);
  });

  it("does not expire while the person keeps acting, although that has no entry", () => {
    const state = confirm(grant(STRANGER, { received: 0 }, { doubleOptIn: true }).state, { received: 60 }).state;
    const again = grant(state, { received: 700 * DAY }).state;
    const lives = (person: PersonState) =>
      programConsents(JOINED, deploymentOf(), at(732 * DAY), person)[0]?.events.map((event) => event.state);
    expect(lives(state)?.at(-1)).toBe("ConsentExpired");
    expect(lives(again)?.at(-1)).toBe("ConsentGiven");
  });

  it("is revoked where it was ended by somebody else than the person", () => {
    const ended = entryOf(3, 90, "reassigned", [{ from: "granted", to: "none" }], { channel: "operator", by: "api" });
    expect(statesOf([...JOINED, ended], at(100)).at(-1)).toBe("ConsentRevoked");
    const next = entryOf(4, 180, "granted", [{ from: "none", to: "granted" }], SMS);
    expect(statesOf([...JOINED, ended, next], at(200)).at(-1)).toBe("ConsentGiven");
  });
});

describe("A receipt", () => {
  it("has what ISO/IEC TS 27560 makes mandatory, as record and as receipt, inside the GDPR and outside (R25)", () => {
    for (const kind of ["record", "receipt"] as const) {
      for (const [country, profile] of [
        ["DE", "-eu-gdpr"],
        ["US", ""],
      ]) {
        const document = receipts([...JOINED, LEFT], at(200), kind, deploymentOf({ country }));
        expectIso27560(document);
        expect(document["@graph"][0]?.["dct:conformsTo"]).toBe(
          `https://w3id.org/dpv/schema/dpv-27560#${kind}${profile}`,
        );
      }
    }
  });

  it("names no right and no basis of the GDPR where that is not the law", () => {
    const outside = JSON.stringify(receipts(JOINED, at(200), "receipt", deploymentOf({ country: "US" }))["@graph"]);
    expect(outside).not.toMatch(/eu-gdpr:|legal-eu:|loc:EU/);
    expect(outside).toContain("dpv:Consent");
  });

  it("expands without any network to terms that DPV 2.3 defines, and to no plain words (R24, R27)", async () => {
    const changes = [
      { from: "none", to: "granted" },
      { from: "none", to: "granted", purpose: "orders" },
    ] as const;
    const iris = [
      ...(await expandedIris(receipts([...JOINED, LEFT], at(200)))),
      ...(await expandedIris(receipts(JOINED, at(800 * DAY), "record", deploymentOf({ country: "US" })))),
      ...(await expandedIris(receipts([entryOf(1, 0, "granted", changes, SMS)], at(9)))),
    ];
    const namespaces = Object.keys(TERMS)
      .filter((name) => name.startsWith("https:"))
      .sort((a, b) => b.length - a.length);
    const ofDpv = iris.filter((iri) => iri.startsWith("https://w3id.org/"));
    expect(ofDpv.length).toBeGreaterThan(100);
    const unknown = ofDpv.filter((iri) => {
      const namespace = namespaces.find((start) => iri.startsWith(start)) ?? "";
      return !TERMS[namespace]?.includes(iri.slice(namespace.length));
    });
    expect([...new Set(unknown)]).toEqual([]);
    const elsewhere = iris.filter((iri) => !iri.startsWith("https://w3id.org/"));
    for (const iri of elsewhere)
      expect(iri).toMatch(
        /^(urn:|http:\/\/(purl\.org\/dc\/terms|www\.w3\.org)\/|https:\/\/(schema\.org|acme\.example)\/|sms:)/,
      );
  });

  it("is one for each program, with a process for each purpose that was asked about, and says to which each event belongs", () => {
    const both = entryOf(
      1,
      0,
      "granted",
      [
        { from: "none", to: "granted" },
        { from: "none", to: "granted", purpose: "orders" },
      ],
      FORM,
    );
    const less = entryOf(2, 9, "withdrawn", [{ from: "granted", to: "withdrawn", purpose: "orders" }], SMS);
    const { "@graph": graph } = receipts([both, less], at(10));
    expect(graph).toHaveLength(1);
    expect(graph[0]?.["dpv:hasProcess"].map((process) => process["dpv:hasPurpose"])).toEqual([
      "dpv:DirectMarketing",
      "dpv:RequestedServiceProvision",
    ]);
    const last = graph[0]?.["dpv:hasConsentStatus"].at(-1);
    expect(last?.["dpv:hasProcess"]).toEqual([{ "@id": `${graph[0]?.["@id"]}#orders` }]);
    expect(receipts(JOINED, at(10))["@graph"][0]?.["dpv:hasProcess"]).toHaveLength(1);
  });

  it("keeps what the person was shown, in its language and version, and how they said yes (R8)", () => {
    const [receipt] = receipts(JOINED, at(200))["@graph"];
    expect(receipt?.["dpv:hasNotice"]).toContainEqual(
      expect.objectContaining({
        "dct:language": "en",
        "schema:version": "2026-05",
        "schema:url": "https://acme.example/privacy",
        "dct:description": "Yes, text me <b>offers</b> & news",
      }),
    );
    expect(receipt?.["dpv:hasConsentStatus"].map((event) => event["dpv:hasIndicationMethod"])).toEqual([
      "web-form: ticked the box",
      "SMS to 74454, understood as confirm (rule keyword.en.start)",
    ]);
  });

  it("has the same identifier each time, and another as a record", () => {
    const ids = [
      receipts(JOINED, at(200)),
      receipts([...JOINED, LEFT], at(900)),
      receipts(JOINED, at(200), "record"),
    ].map((document) => document["@graph"][0]?.["@id"]);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).not.toBe(ids[2]);
    expect(ids[0]).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("names the carrier among the recipients, where the data are, and the numbers that take a STOP", () => {
    const [receipt] = receipts(JOINED, at(200))["@graph"];
    const names = receipt?.["dpv:hasEntity"].map((entity) => entity["dpv:hasName"]);
    expect(names).toEqual(["Acme GmbH", "Amazon Web Services EMEA SARL", "Twilio Inc."]);
    const process = receipt?.["dpv:hasProcess"][0];
    expect(process?.["dpv:hasStorageCondition"][0]).toMatchObject({ "dpv:hasLocation": "loc:DE" });
    expect(process?.["dpv:hasConsentControl"][0]).toMatchObject({
      "dpv:isExercisedAt": ["sms:+14155550100?body=STOP", "sms:74454?body=STOP"],
    });
  });

  it("is well formed for whatever a ledger may hold", () => {
    const status = fc.constantFrom(...CONSENT_STATUSES);
    const act = fc.constantFrom<LedgerAct>(
      "granted",
      "requested",
      "confirmed",
      "withdrawn",
      "unreachable",
      "review-reversed",
    );
    const step = fc.record({
      act,
      from: status,
      to: status,
      purpose: fc.constantFrom("promotions", "orders", "abandoned"),
      days: fc.nat(900),
      cause: fc.constantFrom<Cause>(
        SMS,
        FORM,
        { channel: "api", through: "call-centre" },
        { channel: "operator", by: "api" },
        {
          channel: "carrier",
          connection: "twilio",
          errorCode: "21610",
          errorClass: "opted-out",
        },
      ),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        let seconds = 0;
        const entries = steps.map(({ act: done, from, to, purpose, days, cause }, index) => {
          seconds += days * DAY;
          return entryOf(index + 1, seconds, done, [{ from, to, purpose }], cause);
        });
        const document = receipts(entries, at(seconds + DAY));
        expectIso27560(document);
        const times = document["@graph"].flatMap((one) =>
          one["dpv:hasConsentStatus"].map((event) => event["dpv:isIndicatedAtTime"]),
        );
        expect(times).toEqual([...times].sort());
      }),
    );
  });
});

describe("A receipt for a person to read", () => {
  const page = (form: "html" | "text", locale: "es" | "pl" | undefined = undefined) => {
    const deployment = deploymentOf();
    return receiptPage(form, SUBJECT, programConsents([...JOINED, LEFT], deployment, at(200)), deployment, locale);
  };

  it("is in their language where it is written, and in English where not", () => {
    expect(page("text", "es")).toMatchObject({ language: "es", body: expect.stringContaining("Usted lo retiró.") });
    expect(page("text", "pl")).toMatchObject({ language: "en", body: expect.stringContaining("You withdrew.") });
  });

  it("says when what happened, in the controller's time zone", () => {
    expect(page("text").body).toContain("- November 24, 2026 at 10:02 AM: You withdrew.");
  });

  it("takes no markup from anybody", () => {
    const { body } = page("html");
    expect(body).toContain("Yes, text me &lt;b&gt;offers&lt;/b&gt; &amp; news");
    expect(body).not.toMatch(/<(script|b|img)\b/);
    expect(body).toMatch(/^<!doctype html><html lang="en">/);
  });
});
