import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MOST_REPLIES_AN_HOUR } from "../../functions/store/reply-limit.ts";
import type { LocalStack } from "../../infra/local/stack.ts";
import { check, exportOf, freshNumber, ledgerOf, startTestStack, subjectOf, text } from "./stack.ts";

/** Has the person have had so many replies this hour. */
async function countReplies(subject: string, replies: number): Promise<void> {
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint: stack.database.endpoint, region: "eu-west-1", credentials }),
  );
  const Item = { PK: `P#${subject}`, SK: `REPLIES#${stack.clock.now().slice(0, 13)}`, replies };
  await client.send(new PutCommand({ TableName: Object.values(stack.tables)[0], Item }));
  client.destroy();
}

const SINGLE = { to: "+14155550101" };

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack();
});
afterAll(() => stack.stop());

/** Sends the same words again under a new id, as some gateways do within minutes. */
const again = (person: string, words: string, options: object = {}) => text(stack, person, words, options);

describe("A number that floods us (R81)", () => {
  it("is answered a hundred times in an hour and no more, and has nothing else done for it but what stops", async () => {
    const person = freshNumber("+1");
    expect((await text(stack, person, "START", SINGLE)).replies).toHaveLength(1);
    stack.clock.advance(61_000);
    expect(await check(stack, person, "club")).toMatchObject({ allowed: true });
    await countReplies(await subjectOf(stack, person), MOST_REPLIES_AN_HOUR);
    const unanswered = async (words: string) => {
      const { answer, replies } = await text(stack, person, words, SINGLE);
      expect([answer.status, replies]).toEqual([200, []]);
    };
    await unanswered("HELP");
    await unanswered("STOP");
    expect(await check(stack, person, "club")).toMatchObject({ allowed: false, reasons: ["withdrawn"] });
    stack.clock.advance(120_000);
    await unanswered("START");
    expect(await check(stack, person, "club")).toMatchObject({ reasons: ["withdrawn"] });
    expect((await ledgerOf(stack, person)).ledger.map(({ act }: { act: string }) => act)).toEqual([
      "granted",
      "withdrawn",
    ]);
    expect((await exportOf(stack, person)).messages).toHaveLength(4);
    expect((await text(stack, freshNumber("+1"), "HELP", SINGLE)).replies).toHaveLength(1);
    stack.clock.advance(3_600_000);
    expect((await text(stack, person, "START", SINGLE)).replies).toHaveLength(1);
    expect(await check(stack, person, "club")).toMatchObject({ allowed: true });
  });

  it("gets its hundredth reply", async () => {
    const person = freshNumber();
    await text(stack, person, "STOP");
    await countReplies(await subjectOf(stack, person), MOST_REPLIES_AN_HOUR - 1);
    expect((await text(stack, person, "HELP")).replies).toHaveLength(1);
    expect((await text(stack, person, "AYUDA")).replies).toEqual([]);
  });
});

describe("The same text again under another id, within minutes", () => {
  it.each([
    ["a request for help", "HELP", {}],
    ["a wish to join that has to be confirmed", "START", {}],
    ["a wish to join that is granted at once", "START", SINGLE],
    ["a wish to stop", "STOP", {}],
  ])("is not answered twice: %s", async (_, words, options) => {
    const person = freshNumber();
    expect((await again(person, words, options)).replies).toHaveLength(1);
    stack.clock.advance(120_000);
    const resent = await again(person, words, options);
    expect(resent.answer.status).toBe(200);
    expect(resent.replies).toEqual([]);
    expect((await exportOf(stack, person)).messages).toHaveLength(2);
  });

  it("is answered again once the window is over, to another sender, or in other words", async () => {
    const person = freshNumber();
    expect((await again(person, "HELP")).replies).toHaveLength(1);
    expect((await again(person, "HELP", SINGLE)).replies).toHaveLength(1);
    expect((await again(person, "AYUDA")).replies).toHaveLength(1);
    stack.clock.advance(301_000);
    expect((await again(person, "HELP")).replies).toHaveLength(1);
  });

  it("is answered where it changes something: the person has said the opposite in between", async () => {
    const person = freshNumber();
    for (const words of ["STOP", "START", "STOP"]) expect((await again(person, words)).replies).toHaveLength(1);
    expect(await check(stack, person)).toMatchObject({ reasons: ["withdrawn"] });
  });

  it("is weighed against what holds now when it is a withdrawal, answered or not", async () => {
    const person = freshNumber("+1");
    await again(person, "STOP", SINGLE);
    stack.clock.advance(61_000);
    await again(person, "START", { ...SINGLE, connection: "wholesale" });
    stack.clock.advance(30_000);
    await again(person, "STOP", SINGLE);
    expect(await check(stack, person, "club")).toMatchObject({ allowed: false, status: "withdrawn" });
    expect((await ledgerOf(stack, person)).ledger.at(-1)).toMatchObject({ act: "withdrawn" });
  });

  it("at the same moment is answered once", async () => {
    const person = freshNumber();
    const both = await Promise.all([again(person, "START"), again(person, "START")]);
    expect(both.flatMap(({ replies }) => replies)).toHaveLength(1);
    expect((await ledgerOf(stack, person)).ledger).toHaveLength(1);
  });
});
