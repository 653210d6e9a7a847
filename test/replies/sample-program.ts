import type { Program } from "../../functions/deployment.ts";

/** A program with names as long as the segment budget allows for: a brand of 20 characters, a contact of 25. */
export const SAMPLE_PROGRAM: Program = {
  id: "newsletter",
  brand: "Twenty Letters Brand",
  controller: { name: "Twenty Letters GmbH", country: "DE", timeZone: "Europe/Berlin" },
  senders: ["+14155550100"],
  purposes: [{ id: "news", kind: "marketing" }],
  languages: ["en", "es", "de"],
  privacyPolicies: [{ url: "https://brand.example/privacy", version: "2026-05", reconsent: false }],
  support: "help@twentyletter.example",
  optIn: "double",
  optOutScope: "brand",
  keywords: {},
  replies: {},
};
