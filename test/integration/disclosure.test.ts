import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requestOpened, requestView } from "../../functions/api/shapes/requests.ts";
import type { LocalStack } from "../../infra/local/stack.ts";
import { CONFIGURATION } from "./configuration.ts";
import { askForLink, lastLink, openPage, pageForm, submitForm } from "./preference-page.ts";
import { callApi, exportOf, freshNumber, ledgerOf, startTestStack, text } from "./stack.ts";

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack({ configuration: CONFIGURATION });
});
afterAll(() => stack.stop());

const linkIn = (reply: string | undefined) => /https?:\S+\/p\/[\w-]{22}/.exec(reply ?? "")?.[0] ?? "";

async function requestsOf(phone: string) {
  const { requests } = await exportOf(stack, phone);
  return requests.map((request: unknown) => v.parse(requestView, request));
}

/** Somebody who has signed up and then asks what is held; with the link they are answered with. */
async function curious() {
  const person = freshNumber();
  await text(stack, person, "START");
  await text(stack, person, "YES");
  const { replies } = await text(stack, person, "what data do you have about me <b>=1+1</b>?");
  return { person, link: linkIn(replies[0]) };
}

async function press(link: string, act: string) {
  const { html } = await openPage(link);
  return submitForm(link, pageForm(html, act));
}

describe("A link to a person's data", () => {
  it("shows nothing and changes nothing when it is only looked at, as robots that make previews do (R61)", async () => {
    const { person, link } = await curious();
    const before = await ledgerOf(stack, person);
    const page = await openPage(link, { "user-agent": "facebookexternalhit/1.1" });
    expect(page.status).toBe(200);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    for (const secret of [person, person.slice(1), "START", "what data"]) expect(page.html).not.toContain(secret);
    expect(await ledgerOf(stack, person)).toEqual(before);
    expect((await requestsOf(person))[0]).toMatchObject({ kind: "access", status: "identified" });
  });

  it("shows everything that is held and what the law wants said beside it, and is the answer to the request (R64)", async () => {
    const { person, link } = await curious();
    const shown = await press(link, "show");
    const html = await shown.text();
    expect(shown.status).toBe(200);
    expect(html).toContain("&lt;b&gt;=1+1&lt;/b&gt;");
    for (const said of ["START", "Amazon Web Services", "complain", "30 days", "you agreed"])
      expect(html).toContain(said);
    expect(html).not.toContain(person);
    expect((await requestsOf(person))[0]).toMatchObject({ kind: "access", status: "completed" });
    const { ledger, verdict } = await ledgerOf(stack, person);
    expect(verdict.intact).toBe(true);
    expect(ledger.at(-1)).toMatchObject({ act: "request-completed", request: { kind: "access" } });
    expect((await press(link, "show")).status).toBe(200);
    expect((await ledgerOf(stack, person)).ledger).toHaveLength(ledger.length);
  });

  it("hands the same over as JSON and as a table, and what the person provided without what we made of it (R73)", async () => {
    const { person, link } = await curious();
    const whole = await press(link, "json");
    expect(whole.headers.get("content-disposition")).toBe('attachment; filename="my-data.json"');
    const everything = JSON.parse(await whole.text());
    const { requests: _, ledger: _ledger, ...held } = await exportOf(stack, person);
    const { state: _state, ...facts } = held;
    expect(everything).toMatchObject(facts);
    expect(everything.information.recipients.length).toBeGreaterThan(1);

    const table = await (await press(link, "table")).text();
    const [header, ...rows] = table.replace("\uFEFF", "").trim().split("\r\n");
    expect(header).toBe("record,time,from,to,text,status,program,purpose,reference");
    expect(rows.filter((row) => row.startsWith("text,"))).toHaveLength(3);
    expect(rows.every((row) => !/,[=@]/.test(row))).toBe(true);

    const provided = JSON.parse(await (await press(link, "provided")).text());
    expect(provided).toMatchObject({ format: "sms-consent/provided/v1", phone: person });
    expect(provided.texts.map((sent: { text: string }) => sent.text)).toContain("YES");
    expect(JSON.stringify(provided)).not.toMatch(/"(intent|rule|certainty)"/);
  });

  it("is good for three days and for nothing but that page, and takes no form of another link's (R61)", async () => {
    const { person, link } = await curious();
    const preferences = await askForLink(stack, person);
    const foreign = pageForm((await openPage(preferences)).html, "stop");
    expect((await submitForm(link, foreign)).status).toBe(403);
    const { html } = await openPage(link);
    const mine = pageForm(html, "show");
    mine.set("act", "stop");
    expect((await submitForm(link, mine)).status).toBe(403);
    stack.clock.advance(73 * 3_600_000);
    expect((await openPage(link)).status).toBe(404);
    stack.clock.set("2026-11-24T09:00:00Z");
  });
});

describe("A request that was made elsewhere", () => {
  async function asked(kind: string) {
    const person = freshNumber("+1");
    await text(stack, person, "START");
    await text(stack, person, "YES");
    const body = { phone: person, kind, channel: "email", receivedAt: "2026-11-24T08:00:00Z" };
    const opened = v.parse(requestOpened, (await callApi(stack, "POST /v1/requests", body)).body);
    return { person, opened, link: await lastLink(stack, person) };
  }

  it("is confirmed by whoever has the number, who then gets the data there, and nowhere else (R60)", async () => {
    const { person, opened, link } = await asked("access");
    expect(opened.status).toBe("received");
    const { html } = await openPage(link);
    expect(html).toContain(opened.reference);
    expect((await requestsOf(person))[0]).toMatchObject({ status: "received" });
    expect((await press(link, "yes")).status).toBe(303);
    expect((await requestsOf(person))[0]).toMatchObject({ status: "identified" });
    const data = await lastLink(stack, person);
    expect(data).not.toBe(link);
    expect(await (await press(data, "show")).text()).toContain("START");
    expect((await requestsOf(person))[0]).toMatchObject({ status: "completed" });
  });

  it("is closed by whoever has the number and did not make it", async () => {
    const { person, link } = await asked("rectification");
    const { html } = await openPage(link);
    expect((await submitForm(link, pageForm(html, "no"))).status).toBe(303);
    expect((await requestsOf(person))[0]).toMatchObject({ status: "withdrawn" });
    expect((await submitForm(link, pageForm(html, "yes"))).status).toBe(303);
    expect((await requestsOf(person))[0]).toMatchObject({ status: "withdrawn" });
  });

  it("tells the person by a link why it is refused and what they can do, and why it takes longer (R56, R57)", async () => {
    const { person, opened, link } = await asked("restriction");
    await press(link, "yes");
    const reason = "the archive has to be searched";
    expect((await callApi(stack, `POST /v1/requests/${opened.id}/extend`, { reason })).status).toBe(200);
    const longer = await openPage(await lastLink(stack, person));
    expect(longer.html).toContain(reason);
    const refusal = { ground: "excessive", reason: "the fifth this week" };
    expect((await callApi(stack, `POST /v1/requests/${opened.id}/refuse`, refusal)).status).toBe(200);
    const refused = await openPage(await lastLink(stack, person));
    expect(refused.html).toContain("repeats earlier requests");
    expect(refused.html).toContain("court");
    expect(refused.html).not.toContain("the fifth this week");
  });
});

describe("The page of choices", () => {
  it("takes a request for a copy and for deletion, and says its reference and date", async () => {
    const person = freshNumber("+1");
    await text(stack, person, "START");
    await text(stack, person, "YES");
    const link = await askForLink(stack, person);
    const answer = await press(link, "copy");
    expect(answer.headers.get("location")).toBe("?done=requested");
    const [copy] = await requestsOf(person);
    expect(copy).toMatchObject({ kind: "access", channel: "preference-page", status: "identified" });
    const { html } = await openPage(`${link}?done=requested`);
    expect(html).toContain(copy?.reference);
    expect(html).toContain("24 Dec 2026");
    expect(await (await press(await lastLink(stack, person), "show")).text()).toContain("START");
    await press(link, "erase");
    expect((await requestsOf(person)).map(({ kind }: { kind: string }) => kind)).toEqual(["access", "erasure"]);
  });
});
