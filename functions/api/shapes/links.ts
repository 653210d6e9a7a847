import * as v from "valibot";
import { phoneField } from "../fields.ts";

/** `POST /v1/links`. */
export const linkRequest = v.strictObject({
  phone: phoneField,
  program: v.pipe(v.string(), v.description("Whose page it is, and whose sender the link comes from.")),
  purpose: v.pipe(v.literal("preferences"), v.description("What the link opens.")),
});

export const linkAnswer = v.strictObject({
  queued: v.pipe(v.literal(true), v.description("The link goes out by SMS; it is told to nobody else.")),
  expiresAt: v.pipe(v.string(), v.description("Until when the link works.")),
});
