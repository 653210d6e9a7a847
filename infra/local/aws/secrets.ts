import { createHash } from "node:crypto";
import * as v from "valibot";
import type { SecretResource } from "../template/resources.ts";
import { type Operations, ServiceError } from "./service.ts";

/** The text of a secret of the template; undefined when it has no value yet. Asked anew for every call. */
export type SecretValues = (secret: SecretResource) => Promise<string | undefined>;

const getSecretValue = v.object({ SecretId: v.string() });

/** Secrets Manager for the functions. */
export function secretsOperations(secrets: readonly SecretResource[], values: SecretValues): Operations {
  return {
    async GetSecretValue(input) {
      const request = v.safeParse(getSecretValue, input);
      if (!request.success) throw new ServiceError("ValidationException", request.issues[0].message);
      const { SecretId } = request.output;
      // An ARN without the six random characters at its end is understood as well.
      const secret = secrets.find(({ name, arn }) => [name, arn, arn.slice(0, -"-local0".length)].includes(SecretId));
      if (secret === undefined) {
        throw new ServiceError("ResourceNotFoundException", "Secrets Manager can't find the specified secret.");
      }
      const value = await values(secret);
      if (value === undefined) {
        throw new ServiceError(
          "ResourceNotFoundException",
          "Secrets Manager can't find the specified secret value for staging label: AWSCURRENT",
        );
      }
      const digest = createHash("sha256").update(value).digest("hex");
      return {
        ARN: secret.arn,
        Name: secret.name,
        VersionId: digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5"),
        SecretString: value,
        VersionStages: ["AWSCURRENT"],
      };
    },
  };
}
