import { RemovalPolicy, Stack, Tags, Validations } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";

export const CONNECTION_TAG = "sms-consent:connection";
export const PEPPER_TAG = "sms-consent:pepper";

export interface SecretsProps {
  readonly key: IKey;
  readonly connections: readonly string[];
}

/** The pepper and the carriers' credentials. */
export class Secrets extends Construct {
  /**
   * The keyed hash's secret, made at the first deployment. A changed pepper would make everybody a stranger and forget their opt-outs, so it
   * is never rotated in place: a further version is added beside it.
   */
  readonly pepper: Secret;
  /** A connection's secret is named this prefix and the connection's name. */
  readonly connectionPrefix: string;
  /** By the connection's name. */
  readonly connections: ReadonlyMap<string, Secret>;

  constructor(scope: Construct, id: string, { key, connections }: SecretsProps) {
    super(scope, id);
    const pepper = new Secret(this, "Pepper", {
      description: "Peppers of the subject key by version. Never change or remove one; add the next version beside it.",
      encryptionKey: key,
      generateSecretString: {
        secretStringTemplate: "{}",
        generateStringKey: "1",
        passwordLength: 64,
        excludePunctuation: true,
      },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Tags.of(pepper).add(PEPPER_TAG, "true");
    Validations.of(pepper).acknowledge({
      id: "AwsSolutions-SMG4",
      reason: "A rotated pepper makes everybody a stranger and forgets their opt-outs.",
    });
    this.pepper = pepper;
    this.connectionPrefix = connectionPrefix(scope);
    this.connections = new Map(connections.map((name) => [name, this.connectionSecret(name, key)]));
  }

  private connectionSecret(name: string, key: IKey): Secret {
    const secret = new Secret(this, `Connection-${name}`, {
      secretName: `${this.connectionPrefix}${name}`,
      description: `Credentials of the connection ${name}, as JSON. Put the carrier's own in before the first webhook.`,
      encryptionKey: key,
      // Valid JSON without any credential: until the carrier's are put in, a webhook is answered 503 and the log names what is missing.
      generateSecretString: { secretStringTemplate: "{}", generateStringKey: "placeholder" },
    });
    Tags.of(secret).add(CONNECTION_TAG, name);
    Validations.of(secret).acknowledge({
      id: "AwsSolutions-SMG4",
      reason: "The carrier issues these credentials; they are rotated there, and both are valid here meanwhile.",
    });
    return secret;
  }
}

/** Secrets' names are the account's, so that they carry the stack and the construct: several instances fit one account. */
function connectionPrefix(scope: Construct): string {
  const stack = Stack.of(scope);
  const path = scope.node.scopes.slice(stack.node.scopes.length).map(({ node }) => node.id);
  return `${[stack.stackName, ...path].join("/")}/connections/`;
}
