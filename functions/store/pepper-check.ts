import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { type Pepper, type Peppers, pepperFingerprint } from "../subject.ts";
import { pepperKey } from "./keys.ts";
import type { Table } from "./table.ts";

/** The table was written under another pepper of the same version. */
class WrongPepper extends Error {
  constructor(version: number) {
    super(`pepper ${version} is not the one this table was written under`);
    this.name = "WrongPepper";
  }
}

/** The table knows a pepper that this process does not: people may be filed where it would not look. */
class UnknownPepper extends Error {
  constructor(version: string) {
    super(`the table is filed under pepper ${version} too, which this process has not read yet`);
    this.name = "UnknownPepper";
  }
}

const attributeOf = (pepper: Pepper) => `v${pepper.version}`;

async function knownFingerprints(table: Table, signal: AbortSignal): Promise<Record<string, unknown>> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: pepperKey(), ConsistentRead: true }),
    { abortSignal: signal },
  );
  return Item ?? {};
}

function assertNoneMissing(known: Record<string, unknown>, peppers: Peppers): void {
  const held = new Set(peppers.map(attributeOf));
  const missing = Object.keys(known).find((name) => /^v\d+$/.test(name) && !held.has(name));
  if (missing !== undefined) throw new UnknownPepper(missing);
}

/** Refuses a pepper whose fingerprint differs from the one on record: under it every known person would look new, and an opt-out be lost. */
export async function assertPeppers(table: Table, peppers: Peppers, signal: AbortSignal): Promise<void> {
  const known = await knownFingerprints(table, signal);
  assertNoneMissing(known, peppers);
  for (const pepper of peppers) {
    const fingerprint = known[attributeOf(pepper)];
    if (fingerprint !== undefined && fingerprint !== pepperFingerprint(pepper)) throw new WrongPepper(pepper.version);
  }
}

/** As `assertPeppers`, and puts the fingerprint of a new pepper on record before anything is written under it. */
export async function registerPeppers(table: Table, peppers: Peppers, signal: AbortSignal): Promise<void> {
  const known = await knownFingerprints(table, signal);
  assertNoneMissing(known, peppers);
  for (const pepper of peppers) {
    const fingerprint = pepperFingerprint(pepper);
    if (known[attributeOf(pepper)] === fingerprint) continue;
    try {
      await table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: pepperKey(),
          UpdateExpression: "SET #version = :fingerprint",
          ConditionExpression: "attribute_not_exists(#version) OR #version = :fingerprint",
          ExpressionAttributeNames: { "#version": attributeOf(pepper) },
          ExpressionAttributeValues: { ":fingerprint": fingerprint },
        }),
        { abortSignal: signal },
      );
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) throw new WrongPepper(pepper.version);
      throw error;
    }
  }
}
