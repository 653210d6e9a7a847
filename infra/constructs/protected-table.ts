import { RemovalPolicy } from "aws-cdk-lib";
import { Billing, CfnGlobalTable, TableEncryptionV2, type TablePropsV2, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { Construct } from "constructs";

/** How far back a table can be restored, which bounds how long something erased may linger in a backup: the most that DynamoDB offers. */
const RECOVERY_DAYS = 35;

/** A table that outlives the stack, cannot be deleted by mistake, can be restored, and is encrypted with a key of ours. */
export function protectedTable(
  scope: Construct,
  id: string,
  key: IKey,
  shape: Pick<
    TablePropsV2,
    "partitionKey" | "sortKey" | "timeToLiveAttribute" | "dynamoStream" | "globalSecondaryIndexes"
  >,
): TableV2 {
  const table = new TableV2(scope, id, {
    ...shape,
    billing: Billing.onDemand(),
    pointInTimeRecoverySpecification: {
      pointInTimeRecoveryEnabled: true,
      recoveryPeriodInDays: RECOVERY_DAYS,
    },
    encryption: TableEncryptionV2.awsManagedKey(),
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  const resource = table.node.defaultChild;
  if (!(resource instanceof CfnGlobalTable)) throw new Error("the table is no global table");
  // TableV2 takes a key of ours only in a stack whose region is known; the one replica there is has the stack's own region.
  resource.addPropertyOverride("Replicas.0.SSESpecification.KMSMasterKeyId", key.keyArn);
  return table;
}
