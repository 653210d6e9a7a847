import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import * as v from "valibot";
import { openMadeSecrets } from "../secrets/secrets-file.ts";
import type { KeyResource } from "../template/resources.ts";
import { type Operations, ServiceError } from "./service.ts";

const getPublicKey = v.object({ KeyId: v.string() });
const signRequest = v.object({
  KeyId: v.string(),
  Message: v.pipe(v.string(), v.base64()),
  MessageType: v.literal("RAW", "only raw messages are emulated"),
  SigningAlgorithm: v.literal("ECDSA_SHA_256", "only ECDSA_SHA_256 is emulated"),
});

/** KMS takes no longer message than this as it is (AWS KMS API Reference, "Sign"). */
const LONGEST_MESSAGE = 4_096;

function readInput<Schema extends v.GenericSchema>(schema: Schema, input: unknown): v.InferOutput<Schema> {
  const request = v.safeParse(schema, input);
  if (request.success) return request.output;
  throw new ServiceError("ValidationException", request.issues[0].message);
}

function newKey(): string {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return privateKey.export({ format: "pem", type: "pkcs8" }).toString();
}

/** KMS for the functions: the template's signing keys, made up once and kept in a file of the data directory; in memory alone without one. */
export function kmsOperations(keys: readonly KeyResource[], path: string | undefined): Operations {
  const made = openMadeSecrets(path);
  const keyOf = (id: string): { readonly arn: string; readonly key: KeyObject } => {
    const resource = keys.find(({ name, arn }) => [name, arn].includes(id));
    if (resource === undefined) throw new ServiceError("NotFoundException", "The key does not exist.");
    if (resource.properties.KeySpec !== "ECC_NIST_P256") {
      throw new ServiceError("InvalidKeyUsageException", "The key is not of the kind that is emulated.");
    }
    return { arn: resource.arn, key: createPrivateKey(String(made.get(resource.name, newKey))) };
  };
  return {
    GetPublicKey(input) {
      const { arn, key } = keyOf(readInput(getPublicKey, input).KeyId);
      const PublicKey = createPublicKey(key).export({ format: "der", type: "spki" }).toString("base64");
      return {
        KeyId: arn,
        PublicKey,
        KeySpec: "ECC_NIST_P256",
        KeyUsage: "SIGN_VERIFY",
        SigningAlgorithms: ["ECDSA_SHA_256"],
      };
    },
    Sign(input) {
      const { KeyId, Message, SigningAlgorithm } = readInput(signRequest, input);
      const message = Buffer.from(Message, "base64");
      if (message.length > LONGEST_MESSAGE) throw new ServiceError("ValidationException", "The message is too long.");
      const { arn, key } = keyOf(KeyId);
      return { KeyId: arn, Signature: sign("sha256", message, key).toString("base64"), SigningAlgorithm };
    },
  };
}
