/** The environment variables that the infrastructure sets and the functions read: one list for both sides. */
export const ENVIRONMENT = {
  tableName: "TABLE_NAME",
  /** The table of who was erased. */
  tombstoneTableName: "TOMBSTONE_TABLE_NAME",
  /** The base URL that carriers call and sign, without a trailing slash. */
  publicBaseUrl: "PUBLIC_BASE_URL",
  /** Secret with the subject key's peppers: a JSON object of version number → pepper. */
  pepperSecretId: "PEPPER_SECRET_ID",
  /** A connection's secret is named this prefix followed by the connection's name. */
  connectionSecretPrefix: "CONNECTION_SECRET_PREFIX",
  /** Where verified, parsed items wait when the table cannot take them. */
  retryQueueUrl: "RETRY_QUEUE_URL",
  /** Where the outbox puts the ids of replies to send. */
  sendQueueUrl: "SEND_QUEUE_URL",
  eventBusName: "EVENT_BUS_NAME",
  /** The KMS key that signs where the ledgers end. */
  signingKeyId: "SIGNING_KEY_ID",
} as const;

export type EnvironmentName = keyof typeof ENVIRONMENT;

/** The variable's value; throws naming the variable when it is not set, so that a function stops at its start. */
export function requireEnvironment(name: EnvironmentName): string {
  const value = process.env[ENVIRONMENT[name]];
  if (value === undefined || value === "") throw new Error(`environment variable ${ENVIRONMENT[name]} is not set`);
  return value;
}
