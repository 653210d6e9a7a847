import { CfnOutput } from "aws-cdk-lib";
import { Construct } from "constructs";

export interface OutputsProps {
  readonly publicBaseUrl: string;
  readonly apiUrl: string;
  readonly tableName: string;
  readonly tombstoneTableName: string;
  readonly eventBusName: string;
  readonly signingKeyId: string;
  readonly connections: readonly string[];
  readonly connectionSecretPrefix: string;
}

/** What an operator needs after a deployment: the addresses to paste into each carrier's console, and where its credentials go. */
export class Outputs extends Construct {
  constructor(scope: Construct, id: string, props: OutputsProps) {
    super(scope, id);
    this.#output("ApiUrl", props.apiUrl, "The API's own address; /v1 is under it.");
    this.#output("TableName", props.tableName, "The table that holds consent and its proof.");
    this.#output("TombstoneTableName", props.tombstoneTableName, "The table of who was erased, for a restore.");
    this.#output("EventBusName", props.eventBusName, "The bus that changes of consent are published on.");
    this.#output(
      "SigningKeyId",
      props.signingKeyId,
      "The key that signs daily where every ledger ends; aws kms get-public-key gives what verifies it.",
    );
    for (const name of props.connections) {
      const base = `${props.publicBaseUrl}/webhooks/${name}`;
      const token = "where its only secret is a token in the path, add a slash and the token";
      this.#output(
        `${name}-InboundUrl`,
        `${base}/inbound`,
        `Incoming messages of ${name}, for the carrier's console; ${token}.`,
      );
      this.#output(
        `${name}-DeliveryUrl`,
        `${base}/delivery`,
        `Delivery reports of ${name}, for the carrier's console; ${token}.`,
      );
      this.#output(
        `${name}-SecretName`,
        `${props.connectionSecretPrefix}${name}`,
        `The secret to put the credentials of ${name} into.`,
      );
    }
  }

  #output(id: string, value: string, description: string): void {
    new CfnOutput(this, id, { value, description });
  }
}
