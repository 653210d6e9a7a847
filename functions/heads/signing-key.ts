import { createPublicKey } from "node:crypto";
import { GetPublicKeyCommand, KMSClient, SignCommand } from "@aws-sdk/client-kms";
import { requireEnvironment } from "../environment.ts";

/** Signs with a key that nobody can take out of where it is. */
export interface SigningKey {
  readonly keyId: string;
  /** ECDSA over P-256 with SHA-256 of these bytes (at most 4,096 of them), DER, in base64. */
  sign(bytes: Uint8Array): Promise<string>;
  /** SubjectPublicKeyInfo in PEM. */
  publicKey(): Promise<string>;
}

/** The deployment's key in KMS. Its calls reject with the SDK's error when KMS refuses or cannot be reached. */
export function openSigningKey(): SigningKey {
  const client = new KMSClient({});
  const keyId = requireEnvironment("signingKeyId");
  return {
    keyId,
    async sign(Message) {
      const { Signature } = await client.send(
        new SignCommand({ KeyId: keyId, Message, MessageType: "RAW", SigningAlgorithm: "ECDSA_SHA_256" }),
      );
      if (Signature === undefined) throw new Error("KMS gave no signature");
      return Buffer.from(Signature).toString("base64");
    },
    async publicKey() {
      const { PublicKey } = await client.send(new GetPublicKeyCommand({ KeyId: keyId }));
      if (PublicKey === undefined) throw new Error("KMS gave no public key");
      const key = createPublicKey({ key: Buffer.from(PublicKey), format: "der", type: "spki" });
      return key.export({ format: "pem", type: "spki" }).toString();
    },
  };
}
