import { AttributeType, type TableV2 } from "aws-cdk-lib/aws-dynamodb";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { Construct } from "constructs";
import { protectedTable } from "./protected-table.ts";

/**
 * Who was erased, by the keyed hash of a number that is not held any more. Apart from the table of what is held, so that a restore of that one brings
 * nobody back: it serves only once these have been played over it. Nothing in it expires.
 */
export function tombstoneTable(scope: Construct, id: string, key: IKey): TableV2 {
  return protectedTable(scope, id, key, { partitionKey: { name: "subject", type: AttributeType.STRING } });
}
