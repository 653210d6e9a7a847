import { RemovalPolicy } from "aws-cdk-lib";
import {
  AttributeType,
  Billing,
  CfnGlobalTable,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from "aws-cdk-lib/aws-dynamodb";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { Construct } from "constructs";
import { AGENDA_INDEX, CHANGES_INDEX } from "../../functions/store/keys.ts";

/** How far back the table can be restored, which bounds how long something erased may linger in a backup: the most that DynamoDB offers. */
const RECOVERY_DAYS = 35;

/** The one table: a person is a partition. It outlives the stack, since it holds the proof. */
export function consentTable(scope: Construct, id: string, key: IKey): TableV2 {
  const table = new TableV2(scope, id, {
    partitionKey: { name: "PK", type: AttributeType.STRING },
    sortKey: { name: "SK", type: AttributeType.STRING },
    billing: Billing.onDemand(),
    timeToLiveAttribute: "expiresAt",
    dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
    pointInTimeRecoverySpecification: {
      pointInTimeRecoveryEnabled: true,
      recoveryPeriodInDays: RECOVERY_DAYS,
    },
    encryption: TableEncryptionV2.awsManagedKey(),
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
    globalSecondaryIndexes: [
      {
        indexName: CHANGES_INDEX,
        partitionKey: { name: "changePartition", type: AttributeType.STRING },
        sortKey: { name: "changePosition", type: AttributeType.STRING },
        projectionType: ProjectionType.INCLUDE,
        nonKeyAttributes: ["changed", "expiresAt"],
      },
      {
        indexName: AGENDA_INDEX,
        partitionKey: { name: "agendaPartition", type: AttributeType.STRING },
        sortKey: { name: "agendaPosition", type: AttributeType.STRING },
        projectionType: ProjectionType.INCLUDE,
        nonKeyAttributes: ["expiresAt"],
      },
    ],
  });
  const resource = table.node.defaultChild;
  if (!(resource instanceof CfnGlobalTable)) throw new Error("the table is no global table");
  // TableV2 takes a key of ours only in a stack whose region is known; the one replica there is has the stack's own region.
  resource.addPropertyOverride("Replicas.0.SSESpecification.KMSMasterKeyId", key.keyArn);
  return table;
}
