import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JwtExpectation } from "../../functions/carriers/json-web-token.ts";
import { signedHmacJwt, verifyHmacJwt } from "../../functions/carriers/json-web-token.ts";
import { epochMilliseconds, instantOf } from "../../functions/instant.ts";
import { NOW } from "./contract.ts";

const SECONDS = epochMilliseconds(NOW) / 1000;
const expectation: JwtExpectation = { algorithms: ["HS256"], now: NOW, toleranceSeconds: 60 };
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

describe("a JSON Web Token signed by HMAC", () => {
  it("is verified as in RFC 7515, appendix A.1", () => {
    const token =
      "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9" +
      ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ" +
      ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const key = Buffer.from(
      "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow",
      "base64url",
    );
    expect(verifyHmacJwt(token, [key], { ...expectation, now: instantOf(1_300_819_379_000) })).toEqual({
      claims: { iss: "joe", exp: 1_300_819_380, "http://example.com/is_root": true },
    });
    expect(verifyHmacJwt(token, [key], expectation)).toEqual({ reason: "token-expired", differs: "time" });
  });

  it("gives back any claims, under any of the secrets and algorithms that are allowed", () => {
    const claims = fc.dictionary(
      fc.string().filter((name) => !["exp", "nbf", "iat", "__proto__", "prototype", "constructor"].includes(name)),
      fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value))),
    );
    fc.assert(
      fc.property(claims, fc.constantFrom("HS256", "HS384", "HS512"), fc.constantFrom("a", "b"), (given, alg, key) => {
        const token = signedHmacJwt(given, key, alg);
        const all = { ...expectation, algorithms: ["HS256", "HS384", "HS512"] } as const;
        expect(verifyHmacJwt(token, ["a", "b"], all)).toEqual({ claims: given });
        const mismatch = { reason: "signature-mismatch", differs: "signature" };
        expect(verifyHmacJwt(token, ["c"], all)).toEqual(mismatch);
        expect(verifyHmacJwt(token, [], all)).toEqual(mismatch);
      }),
    );
  });

  it("is refused when any single bit of it changes", () => {
    const token = signedHmacJwt({ iss: "Carrier", iat: SECONDS }, "secret");
    for (let bit = 0; bit < token.length * 7; bit++) {
      const bytes = Buffer.from(token);
      bytes[Math.floor(bit / 7)] = (bytes[Math.floor(bit / 7)] ?? 0) ^ (1 << (bit % 7));
      expect(verifyHmacJwt(bytes.toString(), ["secret"], expectation)).toHaveProperty("reason");
    }
  });

  it.each([
    ["none", `${base64url({ alg: "none" })}.${base64url({})}.`, "token-malformed"],
    ["none with a signature", `${base64url({ alg: "none" })}.${base64url({})}.AAAA`, "token-algorithm-refused"],
    ["a key of another kind", `${base64url({ alg: "RS256" })}.${base64url({})}.AAAA`, "token-algorithm-refused"],
    ["a hash that is not allowed", signedHmacJwt({}, "secret", "HS512"), "token-algorithm-refused"],
    ["an algorithm named by a prototype", `${base64url({ alg: "constructor" })}.e30.AAAA`, "token-algorithm-refused"],
  ])("cannot choose %s by its header", (_, token, reason) => {
    expect(verifyHmacJwt(token, ["secret"], expectation)).toMatchObject({ reason });
  });

  it("with critical extensions is refused, since we understand none", () => {
    const [, claims, signature] = signedHmacJwt({}, "secret").split(".");
    const token = `${base64url({ alg: "HS256", crit: ["b64"] })}.${claims}.${signature}`;
    expect(verifyHmacJwt(token, ["secret"], expectation)).toMatchObject({ reason: "token-malformed" });
  });

  it.each([
    ["has just expired within the tolerance", { exp: SECONDS - 59 }, undefined],
    ["expired before that", { exp: SECONDS - 60 }, "token-expired"],
    ["is not valid yet but within the tolerance", { nbf: SECONDS + 60 }, undefined],
    ["is not valid yet", { nbf: SECONDS + 61 }, "token-not-yet-valid"],
    ["was issued by a clock a little ahead", { iat: SECONDS + 60 }, undefined],
    ["was issued in the future", { iat: SECONDS + 61 }, "token-not-yet-valid"],
    ["was issued long ago, without an expiry", { iat: 1 }, undefined],
    ["has an expiry that is no number", { exp: "soon" }, "token-malformed"],
  ])("that %s", (_, claims, reason) => {
    const verified = verifyHmacJwt(signedHmacJwt(claims, "secret"), ["secret"], expectation);
    expect(verified).toMatchObject(reason === undefined ? { claims } : { reason });
  });

  it("never throws, whatever text it is", () => {
    const segment = fc.oneof(
      fc.string(),
      fc.json().map((text) => Buffer.from(text).toString("base64url")),
    );
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 4 }), (segments) => {
        expect(verifyHmacJwt(segments.join("."), ["secret"], expectation)).toHaveProperty("reason");
      }),
    );
  });
});
