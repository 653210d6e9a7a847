import { createHash, createHmac } from "node:crypto";
import type { E164 } from "./phone-number.ts";

declare const subject: unique symbol;

/** The pseudonym of a phone number: the pepper's version and a keyed hash, safe in keys, URLs and events. It remains personal data (GDPR 4(5)). */
export type Subject = string & { readonly [subject]: true };

/** A secret of the deployment that the subject key is derived with. Never rotated silently: its version is part of every subject. */
export interface Pepper {
  readonly version: number;
  readonly secret: string;
}

/** Peppers in force, newest first. New subjects use the newest; reads try all. */
export type Peppers = readonly [Pepper, ...Pepper[]];

/**
 * HMAC-SHA-256 of the number under the pepper. An unkeyed hash would be reversible within minutes, since there are only about 10¹⁰ numbers
 * (AEPD/EDPS, "Introduction to the hash function as a personal data pseudonymisation technique").
 */
export function subjectOf(phone: E164, pepper: Pepper): Subject {
  const digest = createHmac("sha256", pepper.secret).update(phone).digest("base64url");
  return `v${pepper.version}.${digest}` as Subject;
}

/** Every key the number may be filed under, the one for new records first. */
export function subjectsOf(phone: E164, peppers: Peppers): readonly [Subject, ...Subject[]] {
  const [newest, ...older] = peppers;
  return [subjectOf(phone, newest), ...older.map((pepper) => subjectOf(phone, pepper))];
}

/** Reads a subject from a URL or an event; undefined when it has another form. */
export function parseSubject(text: string): Subject | undefined {
  return /^v[1-9]\d{0,3}\.[A-Za-z0-9_-]{43}$/.test(text) ? (text as Subject) : undefined;
}

/** Reads the pepper secret, `{"1": "…", "2": "…"}`: the highest version is the newest. Throws when it holds none or a short one. */
export function parsePeppers(secretJson: string): Peppers {
  const parsed: unknown = JSON.parse(secretJson);
  if (typeof parsed !== "object" || parsed === null)
    throw new Error("the pepper secret must be an object of version → pepper");
  const peppers = Object.entries(parsed)
    .map(([version, secret]): Pepper => {
      if (!/^[1-9]\d{0,3}$/.test(version)) throw new Error("a pepper's version must be a whole number from 1 to 9999");
      if (typeof secret !== "string" || secret.length < 16)
        throw new Error(`pepper ${version} must be text of at least 16 characters`);
      return { version: Number(version), secret };
    })
    .sort((a, b) => b.version - a.version);
  const [newest, ...older] = peppers;
  if (newest === undefined) throw new Error("the pepper secret holds no pepper");
  return [newest, ...older];
}

/** Tells peppers apart without revealing them; kept in the table, so that a wrong pepper is noticed before anything is written under it. */
export function pepperFingerprint(pepper: Pepper): string {
  return createHash("sha256")
    .update(`sms-consent pepper ${pepper.version} ${pepper.secret}`)
    .digest("hex")
    .slice(0, 32);
}
