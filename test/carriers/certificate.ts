import type { KeyObject } from "node:crypto";
import { sign } from "node:crypto";

/** DER (ITU-T X.690): tag, length, contents. */
function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(contents);
  const size = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (...contents: readonly Uint8Array[]) => der(0x30, ...contents);
const objectId = (hex: string) => der(0x06, Buffer.from(hex, "hex"));
const SHA256_WITH_RSA = sequence(objectId("2a864886f70d01010b"), der(0x05));
const NAME = sequence(der(0x31, sequence(objectId("550403"), der(0x0c, Buffer.from("sns.amazonaws.com")))));
const utcTime = (time: Date) => der(0x17, Buffer.from(`${time.toISOString().replace(/\D/g, "").slice(2, 14)}Z`));

/** A self-signed X.509 certificate (RFC 5280 §4.1) in PEM, valid between two times. */
export function selfSigned(publicKey: KeyObject, privateKey: KeyObject, from: Date, to: Date): string {
  const toBeSigned = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    SHA256_WITH_RSA,
    NAME,
    sequence(utcTime(from), utcTime(to)),
    NAME,
    publicKey.export({ format: "der", type: "spki" }),
  );
  const signature = sign("sha256", toBeSigned, privateKey);
  const certificate = sequence(toBeSigned, SHA256_WITH_RSA, der(0x03, Buffer.from([0]), signature));
  const lines = certificate.toString("base64").match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}
