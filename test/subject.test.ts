import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { parseE164 } from "../functions/phone-number.ts";
import { subjectOf, subjectsOf } from "../functions/subject.ts";

const phone = parseE164("+34600000001");
if (phone === undefined) throw new Error("the fixture's number is no number");
const OLD = { version: 1, secret: "the pepper of the tests, the older one" };
const NEW = { version: 2, secret: "the pepper of the tests, the newer one" };

describe("The pseudonym of a number (R79)", () => {
  it("is keyed and names the version of its key, so that nobody without the key can find the number by trying", () => {
    const subject = subjectOf(phone, NEW);
    expect(subject).toMatch(/^v2\.[\w-]{43}$/);
    expect(subject.slice(3)).not.toBe(createHash("sha256").update(phone).digest("base64url"));
    expect(subject.slice(3)).not.toBe(subjectOf(phone, OLD).slice(3));
    expect(subject).not.toContain(phone.slice(-6));
  });

  it("is looked up under every key there is, the newest first, so that a withdrawal outlives a new key", () => {
    expect(subjectsOf(phone, [NEW, OLD])).toEqual([subjectOf(phone, NEW), subjectOf(phone, OLD)]);
  });
});
