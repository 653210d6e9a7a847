import type { Program } from "../../functions/deployment.ts";

/** A program to vary. */
export const ACME: Program = {
  id: "acme",
  brand: "Acme",
  controller: { name: "Acme GmbH", country: "DE", timeZone: "Europe/Berlin" },
  senders: ["+14155550100", "74454", "ACME"],
  purposes: [
    { id: "promotions", kind: "marketing" },
    { id: "orders", kind: "service" },
  ],
  languages: ["en", "es"],
  privacyPolicies: [{ url: "https://acme.example/privacy", version: "2026-05", reconsent: false }],
  support: "help@acme.example",
  optIn: "single",
  optOutScope: "brand",
  keywords: {},
  replies: {},
};
