import { AttributeType, ProjectionType, StreamViewType, type TableV2 } from "aws-cdk-lib/aws-dynamodb";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { Construct } from "constructs";
import { AGENDA_INDEX, CHANGES_INDEX } from "../../functions/store/keys.ts";
import { protectedTable } from "./protected-table.ts";

/** The one table of what is held about people: a person is a partition. */
export function consentTable(scope: Construct, id: string, key: IKey): TableV2 {
  return protectedTable(scope, id, key, {
    partitionKey: { name: "PK", type: AttributeType.STRING },
    sortKey: { name: "SK", type: AttributeType.STRING },
    timeToLiveAttribute: "expiresAt",
    dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
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
}
