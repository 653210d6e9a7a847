import * as v from "valibot";
import { type Instant, parseInstant } from "../instant.ts";
import { isLanguage, type Language } from "../language.ts";
import { type E164, parseE164 } from "../phone-number.ts";
import { parseSubject, type Subject } from "../subject.ts";

/** What is the same in the records of every kind, as it was written by us. */
export const instant = v.custom<Instant>((value) => typeof value === "string" && parseInstant(value) === value);
export const phone = v.custom<E164>((value) => typeof value === "string" && parseE164(value) !== undefined);
export const subject = v.custom<Subject>((value) => typeof value === "string" && parseSubject(value) !== undefined);
export const language = v.custom<Language>((value) => typeof value === "string" && isLanguage(value));
/** Epoch seconds, as DynamoDB's TTL attribute wants them. */
export const expiry = v.exactOptional(v.number());
