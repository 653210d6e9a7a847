import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { correctionAnswer } from "../../functions/api/shapes/corrections.ts";
import { receiptsAnswer } from "../../functions/api/shapes/receipts.ts";
import type { LocalStack } from "../../infra/local/stack.ts";
import { callApi, check, exportOf, freshNumber, ledgerOf, startTestStack, subjectOf, text } from "./stack.ts";

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack();
});
afterAll(() => stack.stop());

async function receiptAs(person: string, accept: string, query = "") {
  const path = `/v1/subjects/${await subjectOf(stack, person)}/receipts${query}`;
  const response = await fetch(`${stack.url}${path}`, {
    headers: { authorization: `Bearer ${stack.apiToken}`, accept },
  });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

describe("GET /v1/subjects/{subject}/receipts", () => {
  it("answers with what the person agreed to, without their number", async () => {
    const person = freshNumber();
    await text(stack, person, "START");
    await text(stack, person, "SÍ");
    await text(stack, person, "STOP");
    const { status, headers, body } = await receiptAs(person, "application/ld+json");
    expect({ status, type: headers.get("content-type") }).toEqual({ status: 200, type: "application/ld+json" });
    const { "@graph": graph } = v.parse(receiptsAnswer, JSON.parse(body));
    const acme = graph.find((receipt) => String(receipt["dct:title"]) === "Acme (acme)");
    expect(acme?.["dpv:hasConsentStatus"].map((event) => event["@type"][0])).toEqual([
      "dpv:ConsentRequested",
      "dpv:ConsentGiven",
      "dpv:ConsentWithdrawn",
    ]);
    expect(acme?.["dpv:hasProcess"][0]?.["dpv:hasStorageCondition"][0]).toMatchObject({ "dpv:hasLocation": "loc:IE" });
    expect(body).not.toContain(person.slice(1));
  });

  it("answers with the record on request, and refuses anything else by name", async () => {
    const person = freshNumber();
    await text(stack, person, "STOP");
    const { body } = await receiptAs(person, "*/*", "?as=record");
    expect(v.parse(receiptsAnswer, JSON.parse(body))["@graph"][0]?.["@type"]).toBe("dpv:ConsentRecord");
    const refused = await receiptAs(person, "*/*", "?as=poem");
    expect(refused.status).toBe(400);
    expect(JSON.parse(refused.body).errors[0].path).toBe("as");
  });

  it("shows that an entry was corrected by a later one, which changes nothing that holds (R10)", async () => {
    const person = freshNumber();
    await text(stack, person, "START");
    await text(stack, person, "SÍ");
    const subject = await subjectOf(stack, person);
    const route = `POST /v1/subjects/${subject}/corrections`;
    const reason = "found in the yearly review";
    const { status, body } = await callApi(stack, route, {
      corrects: 1,
      reason,
      correction: "it was asked in Catalan",
    });
    expect([status, v.parse(correctionAnswer, body)]).toEqual([201, { subject, corrects: 1, ledgerSeq: 3 }]);
    expect((await callApi(stack, route, { corrects: 9, reason, correction: "x" })).status).toBe(422);

    const { ledger, verdict } = await ledgerOf(stack, person);
    expect(ledger.at(-1)).toMatchObject({
      act: "corrected",
      changes: [],
      cause: { channel: "operator", corrects: 1 },
      personal: { reason: { value: reason }, correction: { value: "it was asked in Catalan" } },
    });
    expect(verdict.intact).toBe(true);
    expect((await exportOf(stack, person)).ledger.at(-1)).toEqual(ledger.at(-1));
    const [receipt] = v.parse(receiptsAnswer, JSON.parse((await receiptAs(person, "*/*")).body))["@graph"];
    expect(receipt?.["dpv:hasConsentStatus"]).toMatchObject([
      { "dct:isReferencedBy": [`${subject}/3`], "dct:description": expect.stringContaining("Corrected by entry 3") },
      { "dct:identifier": `${subject}/2` },
    ]);
    expect((await receiptAs(person, "text/plain")).body).toContain("rectificado");
    expect(await check(stack, person)).toMatchObject({ allowed: true });
  });

  it("answers a person with a page or a text in their language", async () => {
    const person = freshNumber();
    await text(stack, person, "BAJA");
    const page = await receiptAs(person, "text/html,application/xhtml+xml,*/*;q=0.8");
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(page.headers.get("content-language")).toBe("es");
    expect(page.headers.get("content-security-policy")).toBe("default-src 'none'");
    expect(page.body).toContain("<h1>Su consentimiento para recibir mensajes de texto</h1>");
    const plain = await receiptAs(person, "text/plain");
    expect(plain.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(plain.body).toContain("Usted lo retiró.");
    expect(plain.body + page.body).not.toContain(person.slice(1));
  });

  it("hands nothing of a number's former owner to the next one, and keeps it in the record", async () => {
    const person = freshNumber();
    await text(stack, person, "START");
    await text(stack, person, "SÍ");
    stack.clock.advance(60_000);
    const reassignment = { phone: person, at: stack.clock.now(), source: "numbering-database" };
    expect((await callApi(stack, "POST /v1/reassignments", reassignment)).body.status).toBe("reassigned");
    const statesIn = (body: string) =>
      v
        .parse(receiptsAnswer, JSON.parse(body))
        ["@graph"].flatMap((receipt) => receipt["dpv:hasConsentStatus"].map((event) => event["@type"][0]));
    expect(statesIn((await receiptAs(person, "*/*")).body)).toEqual([]);
    expect((await receiptAs(person, "text/plain")).body).toContain("Nothing is recorded about consent.");
    expect(statesIn((await receiptAs(person, "*/*", "?as=record")).body)).toEqual([
      "dpv:ConsentRequested",
      "dpv:ConsentGiven",
      "dpv:ConsentRevoked",
    ]);
  });

  it("knows nothing of somebody of whom no consent is recorded", async () => {
    const person = freshNumber();
    await text(stack, person, "hello");
    const { status } = await callApi(stack, `GET /v1/subjects/${await subjectOf(stack, person)}/receipts`);
    expect(status).toBe(404);
    expect((await callApi(stack, "GET /v1/subjects/nobody/receipts")).status).toBe(404);
  });
});
