import { randomBytes } from "node:crypto";
import type { CarrierSimulator } from "../../../functions/carriers/simulator.ts";
import type { Connection } from "../../../functions/deployment.ts";
import { CONNECTION_TAG, PEPPER_TAG } from "../../constructs/secrets.ts";
import type { SecretValues } from "../aws/secrets.ts";
import { openMadeSecrets, type Secrets } from "./secrets-file.ts";

const random = () => randomBytes(24).toString("base64url");

export interface DeploymentSecretsOptions {
  /** The operator's own secrets; undefined makes development secrets up. */
  readonly given: (() => Secrets) | undefined;
  readonly connections: Readonly<Record<string, Connection>>;
  readonly simulators: ReadonlyMap<string, CarrierSimulator>;
  /** Where development secrets are kept; undefined in memory. */
  readonly secretsPath: string | undefined;
  /** Where a made-up pepper is kept: beside the data that is filed under it. */
  readonly pepperPath: string | undefined;
}

export interface DeploymentSecrets {
  /** A connection's secret; undefined when the operator gave none for it. */
  connection(name: string): unknown;
  readonly values: SecretValues;
}

/** The secrets of a deployment: those of the operator's file, or development secrets that reach no carrier. */
export function deploymentSecrets(options: DeploymentSecretsOptions): DeploymentSecrets {
  const { given, connections, simulators } = options;
  const made = openMadeSecrets(options.secretsPath);
  const madePepper = openMadeSecrets(options.pepperPath);

  const connection = (name: string): unknown => {
    if (given !== undefined) return given()[name];
    const settings = connections[name];
    const simulator = simulators.get(name);
    if (settings === undefined || simulator === undefined) return undefined;
    return made.get(name, () => simulator.developmentCredentials(settings.options, random));
  };

  const pepper = (): unknown => {
    const own = given?.()._pepper;
    if (own !== undefined) return typeof own === "string" ? { "1": own } : own;
    return Object.fromEntries([["1", madePepper.get("1", random)]]);
  };

  return {
    connection,
    async values({ properties: { Tags, SecretString } }) {
      const tag = (name: string) => Tags.find(({ Key }) => Key === name)?.Value;
      const connectionName = tag(CONNECTION_TAG);
      if (connectionName !== undefined) {
        const secret = connection(connectionName);
        return secret === undefined ? undefined : JSON.stringify(secret);
      }
      return tag(PEPPER_TAG) === undefined ? SecretString : JSON.stringify(pepper());
    },
  };
}
