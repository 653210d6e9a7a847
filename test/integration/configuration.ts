/** A deployment for tests, as its file would say it: one program with double opt-in and one with single, carriers that answer and one that does not. */
const genericMapping = {
  authentication: [{ type: "header-secret", header: "x-webhook-token" }],
  inbound: {
    format: "json",
    items: "results",
    fields: { id: "item.id", from: "item.from", to: "item.to", text: "item.text", time: "item.at" },
    timeFormat: "iso",
  },
  delivery: {
    format: "json",
    items: "results",
    fields: {
      messageId: "item.id",
      to: "item.to",
      from: "item.from",
      status: "item.status",
      errorCode: "item.error",
      time: "item.at",
    },
    timeFormat: "iso",
    statuses: { SENT: "sent", DELIVERED: "delivered", FAILED: "failed" },
    errors: { BLOCKED: "opted-out", UNKNOWN: "invalid-number" },
  },
  redeliverySeconds: 60,
  reply: {
    type: "http",
    url: "https://api.carrier.example/messages",
    format: "json",
    body: { from: "{from}", to: "{to}", text: "{text}", reference: "{reference}" },
  },
};

export const CONFIGURATION = {
  connections: {
    twilio: { carrier: "twilio", defaultProgram: "acme", optOutHandling: "self" },
    "twilio-standard": { carrier: "twilio", defaultProgram: "acme" },
    "twilio-on-trial": {
      carrier: "twilio",
      defaultProgram: "acme",
      optOutHandling: "self",
      verification: "report",
      reportUntil: "2026-11-26T00:00:00Z",
    },
    vonage: { carrier: "vonage", defaultProgram: "acme" },
    wholesale: { carrier: "generic", defaultProgram: "club", mapping: genericMapping },
    "behind-basic": {
      carrier: "generic",
      defaultProgram: "club",
      mapping: { ...genericMapping, authentication: [{ type: "basic" }] },
    },
    timeless: {
      carrier: "generic",
      defaultProgram: "club",
      mapping: {
        authentication: [{ type: "path-token" }],
        inbound: { format: "form", fields: { from: "body.src", to: "body.dst", text: "body.msg" } },
        redeliverySeconds: 60,
        reply: { type: "body-text" },
      },
    },
  },
  programs: [
    {
      id: "acme",
      brand: "Acme",
      controller: { name: "Acme GmbH", country: "DE", timeZone: "Europe/Berlin" },
      senders: ["+14155550100", "74454", "ACME"],
      purposes: [
        { id: "promotions", kind: "marketing" },
        { id: "orders", kind: "service" },
      ],
      languages: ["en", "es"],
      privacyPolicy: { url: "https://acme.example/privacy", version: "2026-05" },
      support: "help@acme.example",
      optIn: "double",
    },
    {
      id: "club",
      brand: "Club",
      senders: ["+14155550101"],
      retiredSenders: ["+14155550109"],
      purposes: [{ id: "news", kind: "marketing" }],
      languages: ["en", "es"],
      privacyPolicy: { url: "https://club.example/privacy", version: "1" },
      support: "club@acme.example",
      optIn: "single",
    },
  ],
};

export const SECRETS = {
  twilio: { accountSid: "AC00000000000000000000000000000001", authToken: ["the-new-token", "the-old-token"] },
  "twilio-standard": { accountSid: "AC00000000000000000000000000000002", authToken: "another-token" },
  "twilio-on-trial": { accountSid: "AC00000000000000000000000000000003", authToken: "a-trial-token" },
  vonage: { apiKey: "a1b2c3d4", apiSecret: "unused", signatureSecret: "a-signature-secret", signatureMethod: "sha256" },
  wholesale: { headerToken: "a-wholesale-token" },
  "behind-basic": { username: "carrier", password: "a-basic-password" },
  timeless: { pathToken: "a-token-in-the-path" },
  _pepper: "a pepper that the tests use",
};
