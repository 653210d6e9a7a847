import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { CONFIGURATION } from "./configuration.ts";
import { askForLink, openPage, pageForm, submitForm } from "./preference-page.ts";
import { callApi, check, exportOf, freshNumber, ledgerOf, startTestStack, text } from "./stack.ts";

const [acme, club] = CONFIGURATION.programs;
const configuration = {
  ...CONFIGURATION,
  programs: [acme, { ...club, brand: "Acme", controller: acme?.controller }],
};

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack({ configuration });
});
afterAll(() => stack.stop());

async function member(): Promise<string> {
  const person = freshNumber();
  await text(stack, person, "START");
  await text(stack, person, "YES");
  return person;
}

describe("A link to the preference page", () => {
  it("goes by SMS to the number alone, and not twice within ten minutes", async () => {
    const person = await member();
    const asked = { phone: person, program: "acme", purpose: "preferences" };
    const { status, body } = await callApi(stack, "POST /v1/links", asked);
    expect(status).toBe(201);
    expect(body).toEqual({ queued: true, expiresAt: expect.stringMatching(/^2026-11-27T/) });
    expect(await callApi(stack, "POST /v1/links", asked)).toMatchObject({ status: 429 });
    await stack.whenIdle();
    const { replies } = await exportOf(stack, person);
    expect(replies.at(-1)).toMatchObject({ kind: "requestLink", to: person });
    expect(replies.at(-1).text).toMatch(/\/p\/…$/);
  });

  it("is not sent to a number that we have nothing of", async () => {
    const stranger = { phone: freshNumber(), program: "acme", purpose: "preferences" };
    expect(await callApi(stack, "POST /v1/links", stranger)).toMatchObject({ status: 404 });
  });

  it("says the same of one that was never made and one that has run out, and keeps its secrets from whoever links and reads along", async () => {
    const link = await askForLink(stack, await member());
    const page = await openPage(link);
    expect(page.status).toBe(200);
    expect(page.headers.get("referrer-policy")).toBe("no-referrer");
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect(page.headers.get("x-robots-tag")).toContain("noindex");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    const guessed = await openPage(`${stack.url}/p/AAAAAAAAAAAAAAAAAAAAAA`);
    const malformed = await openPage(`${stack.url}/p/x`);
    stack.clock.advance(73 * 3_600_000);
    const lapsed = await openPage(link);
    stack.clock.set("2026-11-24T09:00:00Z");
    expect([guessed, malformed, lapsed].map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(new Set([guessed.html, malformed.html, lapsed.html]).size).toBe(1);
  });
});

describe("The preference page", () => {
  it("shows what holds without the number, and changes nothing by being looked at", async () => {
    const person = await member();
    const before = await ledgerOf(stack, person);
    const page = await openPage(await askForLink(stack, person), { "sec-gpc": "1" });
    expect(page.html).toContain(`••• ${person.slice(-2)}`);
    expect(page.html).not.toContain(person.slice(-6));
    expect(page.html).toContain("Global Privacy Control");
    expect(page.html).toContain("https://acme.example/privacy");
    expect(page.html).toContain("versión <bdi>2026-05</bdi>");
    expect(pageForm(page.html, "save").getAll("was")).toEqual(["acme/promotions", "acme/orders"]);
    expect((await ledgerOf(stack, person)).ledger).toHaveLength(before.ledger.length);
  });

  it("withdraws what is unticked at once, by purpose (R28, R29), and records the browser's objection (R76)", async () => {
    const person = await member();
    const link = await askForLink(stack, person);
    const form = pageForm((await openPage(link)).html, "save");
    form.append("want", "acme/promotions");
    const answer = await submitForm(link, form, { "sec-gpc": "1" });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("?done=saved");
    expect(await check(stack, person, "acme", "orders")).toMatchObject({ allowed: false, status: "withdrawn" });
    expect(await check(stack, person, "acme", "promotions")).toMatchObject({ allowed: true });
    const { ledger, verdict } = await ledgerOf(stack, person);
    expect(verdict.intact).toBe(true);
    expect(ledger.at(-1)).toMatchObject({
      act: "withdrawn",
      cause: { channel: "preference-page", globalPrivacyControl: true },
      changes: [{ program: "acme", purpose: "orders", to: "withdrawn" }],
    });
  });

  it("stops everything of the controller with one button", async () => {
    const person = await member();
    const link = await askForLink(stack, person);
    const answer = await submitForm(link, pageForm((await openPage(link)).html, "stop"));
    expect(answer.headers.get("location")).toBe("?done=stopped");
    for (const [program, purpose] of [
      ["acme", "promotions"],
      ["acme", "orders"],
      ["club", "news"],
    ]) {
      expect(await check(stack, person, program, purpose)).toMatchObject({ status: "withdrawn" });
    }
  });

  it("asks the number itself to confirm what was ticked under double opt-in (R19), and a yes makes it a grant", async () => {
    const person = freshNumber();
    await text(stack, person, "STOP");
    const link = await askForLink(stack, person);
    const form = pageForm((await openPage(link)).html, "save");
    form.append("want", "acme/orders");
    form.append("want", "acme/promotions");
    const answer = await submitForm(link, form);
    expect(answer.headers.get("location")).toBe("?done=asked");
    expect(await check(stack, person, "acme", "promotions")).toMatchObject({ allowed: false });
    expect((await openPage(link)).html).toContain("Pendiente de su confirmación");
    stack.clock.advance(1_000);
    await text(stack, person, "SI");
    expect(await check(stack, person, "acme", "promotions")).toMatchObject({ allowed: true });
    const { ledger } = await ledgerOf(stack, person);
    expect(ledger.at(-2)).toMatchObject({
      act: "requested",
      policyVersion: "2026-05",
      cause: { channel: "preference-page", method: "web-form", evidence: { action: "ticked the box and saved" } },
    });
  });

  it("under single opt-in grants by a link that was sent after the withdrawal, and asks for a later withdrawal's sake", async () => {
    const person = freshNumber();
    await text(stack, person, "STOP", { connection: "wholesale", to: "+14155550101" });
    stack.clock.advance(60_000);
    const link = await askForLink(stack, person);
    const ticked = async () => {
      const form = pageForm((await openPage(link)).html, "save");
      form.append("want", "acme/orders");
      form.append("want", "club/news");
      return (await submitForm(link, form)).headers.get("location");
    };
    expect(await ticked()).toBe("?done=saved");
    expect(await check(stack, person, "club", "news")).toMatchObject({ allowed: true });
    stack.clock.advance(60_000);
    await submitForm(link, pageForm((await openPage(link)).html, "stop"));
    expect(await ticked()).toBe("?done=asked");
    expect(await check(stack, person, "club", "news")).toMatchObject({ allowed: false });
  });

  it("switches nothing on from a page that is out of date", async () => {
    const person = await member();
    const link = await askForLink(stack, person);
    const old = pageForm((await openPage(link)).html, "save");
    await submitForm(link, pageForm((await openPage(link)).html, "stop"));
    for (const name of ["acme/promotions", "acme/orders"]) old.append("want", name);
    await submitForm(link, old);
    expect(await check(stack, person)).toMatchObject({ status: "withdrawn" });
  });

  it("takes no form that is not its own", async () => {
    const person = await member();
    const link = await askForLink(stack, person);
    const form = pageForm((await openPage(link)).html, "stop");
    expect(await submitForm(link, form, { "sec-fetch-site": "cross-site" })).toMatchObject({ status: 403 });
    form.set(
      "form",
      pageForm((await openPage(await askForLink(stack, await member()))).html, "stop").get("form") ?? "",
    );
    expect(await submitForm(link, form)).toMatchObject({ status: 403 });
    expect(await submitForm(link, new URLSearchParams())).toMatchObject({ status: 403 });
    expect(await check(stack, person)).toMatchObject({ allowed: true });
  });

  it("is not opened by a link that was sent to a former owner of the number (R47)", async () => {
    const person = await member();
    const link = await askForLink(stack, person);
    stack.clock.set("2026-11-24T12:00:00Z");
    await callApi(stack, "POST /v1/reassignments", { phone: person, at: "2026-11-24T11:00:00Z", source: "a feed" });
    expect((await openPage(link)).status).toBe(404);
  });
});

describe("Stop this, keep that", () => {
  it("is done as it was said where the program's purposes make it plain", async () => {
    const person = await member();
    const { replies } = await text(stack, person, "stop promotions, keep my order updates");
    expect(replies[0]).not.toContain("/p/");
    expect(await check(stack, person, "acme", "promotions")).toMatchObject({ status: "withdrawn" });
    expect(await check(stack, person, "acme", "orders")).toMatchObject({ allowed: true });
  });

  it("stops all that a STOP covers where it does not, and the reply offers the page", async () => {
    const person = await member();
    const { replies } = await text(stack, person, "stop promotions, keep the newsletter");
    expect(await check(stack, person, "acme", "promotions")).toMatchObject({ status: "withdrawn" });
    const [link = ""] = /http\S+\/p\/\S{22}/.exec(replies[0] ?? "") ?? [];
    expect((await openPage(link)).status).toBe(200);
    expect(JSON.stringify(await exportOf(stack, person))).not.toContain(link.slice(-22));
  });
});
