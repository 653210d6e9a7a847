import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Carrier, Direction, Parsed } from "../../functions/carriers/carrier.ts";
import type {
  CarrierSimulator,
  SimulatedMessage,
  SimulatedReport,
  SimulatedRequest,
} from "../../functions/carriers/simulator.ts";
import type { WebhookRequest } from "../../functions/http/webhook-request.ts";
import type { Instant } from "../../functions/instant.ts";
import { instantOf } from "../../functions/instant.ts";
import type { DeliveryReport, DeliveryStatus, InboundMessage } from "../../functions/messages.ts";
import type { E164 } from "../../functions/phone-number.ts";
import { parseE164 } from "../../functions/phone-number.ts";
import { BASE_URL, received } from "./received.ts";

type Secret = Readonly<Record<string, unknown>>;

/** A part of a request that the carrier's authentication covers: the path and query, the body, or the header of this name. */
export type CoveredPart = "url" | "body" | `header:${string}`;

/** A carrier as one connection uses it, and what the suite has to know of it. */
export interface CarrierUnderTest {
  readonly carrier: Carrier;
  readonly simulator: CarrierSimulator;
  readonly options: Secret;
  /** Two secrets that differ in what authenticates, one that holds both, and one of somebody else. */
  readonly secrets: {
    readonly first: Secret;
    readonly second: Secret;
    readonly both: Secret;
    readonly foreign: Secret;
  };
  readonly covered: readonly CoveredPart[];
  /** The headers whose absence must be refused. */
  readonly credentialHeaders: readonly string[];
  /** Statuses that this carrier has a value for. */
  readonly statuses: readonly DeliveryStatus[];
  /** Whether the webhook carries the time of the message. */
  readonly carriesTime?: boolean;
  /** Whether the carrier gives messages no id, so that one is made of what they say. */
  readonly derivesId?: boolean;
  /** Message ids of the carrier's own form; any letters, digits and hyphens by default. */
  readonly ids?: fc.Arbitrary<string>;
  /** Texts that the carrier's encoding can hold; any text by default. */
  readonly text?: fc.Arbitrary<string>;
}

export const NOW = instantOf(Date.UTC(2026, 10, 24, 9, 15, 2));

/** The text as a fictional number; throws when it is none, so that a mistake in a test is seen. */
export function number(text: string): E164 {
  const read = parseE164(text);
  if (read === undefined) throw new Error(`${text} is not E.164`);
  return read;
}

const personNumber = fc.integer({ min: 0, max: 9999 }).map((n) => number(`+1415555${String(n).padStart(4, "0")}`));
const messageId = fc.stringMatching(/^[A-Za-z0-9-]{8,40}$/);
const wellFormedText = fc.string({ unit: "binary", maxLength: 80 });
const second = fc.integer({ min: -60, max: 60 }).map((offset) => instantOf(Date.parse(NOW) + offset * 1000));

function messages(subject: CarrierUnderTest): fc.Arbitrary<SimulatedMessage> {
  return fc.record({
    id: subject.ids ?? messageId,
    from: personNumber,
    to: fc.constant("+14155550100"),
    text: subject.text ?? wellFormedText,
    at: second,
  });
}

function reports(subject: CarrierUnderTest): fc.Arbitrary<SimulatedReport> {
  return fc.record({
    messageId: subject.ids ?? messageId,
    to: personNumber,
    from: fc.constant("+14155550100"),
    status: fc.constantFrom(...subject.statuses),
    at: second,
  });
}

const url = (subject: CarrierUnderTest, direction: Direction) =>
  `${BASE_URL}/webhooks/${subject.carrier.name}/${direction}`;

function play(subject: CarrierUnderTest, what: SimulatedMessage | SimulatedReport, secret: Secret): SimulatedRequest {
  const settings = { options: subject.options, credentials: secret };
  return "text" in what
    ? subject.simulator.inbound(what, url(subject, "inbound"), settings)
    : subject.simulator.delivery(what, url(subject, "delivery"), settings);
}

const isGenuine = async (subject: CarrierUnderTest, request: WebhookRequest, secret: Secret, now: Instant = NOW) =>
  (await subject.carrier.connect(subject.options, secret).verify(request, now)).genuine;

const directionOf = (what: SimulatedMessage | SimulatedReport): Direction => ("text" in what ? "inbound" : "delivery");

/** Stable, for logs and metrics. */
const WORD = expect.stringMatching(/^[a-z0-9-]+$/);

/** One bit of one covered part turned over. */
function withFlippedBit(request: WebhookRequest, part: CoveredPart, position: number): WebhookRequest {
  if (part === "body") return { ...request, body: flip(request.body, position, 8) };
  if (part === "url") {
    const flipped = flip(Buffer.from(request.path + (request.rawQuery && `?${request.rawQuery}`)), position, 7);
    const target = Buffer.from(flipped).toString();
    const [path = "", ...query] = target.split("?");
    return { ...request, url: BASE_URL + target, path, rawQuery: query.join("?") };
  }
  const name = part.slice("header:".length);
  const value = Buffer.from(flip(Buffer.from(request.headers[name] ?? ""), position, 7)).toString();
  return { ...request, headers: { ...request.headers, [name]: value } };
}

function flip(bytes: Uint8Array, position: number, bitsPerByte: number): Uint8Array {
  const flipped = Uint8Array.from(bytes);
  const bit = position % (bytes.length * bitsPerByte);
  const index = Math.floor(bit / bitsPerByte);
  flipped[index] = (flipped[index] ?? 0) ^ (1 << (bit % bitsPerByte));
  return flipped;
}

/** Whether the result is of the contract's shape. */
function expectParsed(parsed: Parsed): void {
  if ("malformed" in parsed) expect(parsed.malformed).toMatch(/^[^:\n]+: \S.*$/);
  else for (const item of parsed.items) expect(["inbound", "delivery", "ignored", "malformed"]).toContain(item.kind);
}

/** The behaviours that every carrier has in common, whatever it signs and posts. */
export function describeCarrier(title: string, subject: CarrierUnderTest): void {
  const { first, second: next, both, foreign } = subject.secrets;
  const connected = () => subject.carrier.connect(subject.options, both);
  const anything = fc.oneof(messages(subject), reports(subject));

  describe(`${title}, as every carrier`, () => {
    it("takes what the carrier posts for genuine", async () => {
      await fc.assert(
        fc.asyncProperty(anything, async (what) => {
          expect(await isGenuine(subject, received(play(subject, what, first)), first)).toBe(true);
        }),
      );
    });

    it("takes either credential for genuine while two are valid", async () => {
      await fc.assert(
        fc.asyncProperty(anything, fc.constantFrom(first, next), async (what, secret) => {
          expect(await isGenuine(subject, received(play(subject, what, secret)), both)).toBe(true);
        }),
      );
    });

    it("refuses what somebody else's credential made, and a credential that is no longer valid (R81)", async () => {
      await fc.assert(
        fc.asyncProperty(anything, async (what) => {
          expect(await isGenuine(subject, received(play(subject, what, foreign)), both)).toBe(false);
          expect(await isGenuine(subject, received(play(subject, what, next)), first)).toBe(false);
        }),
      );
    });

    it.each(subject.credentialHeaders)("refuses a request without %s and says so to the operator", async (header) => {
      await fc.assert(
        fc.asyncProperty(anything, async (what) => {
          const request = received(play(subject, what, first));
          const { [header]: _, ...headers } = request.headers;
          const verdict = await connected().verify({ ...request, headers }, NOW);
          expect(verdict).toMatchObject({ genuine: false, reason: WORD, differs: WORD });
        }),
      );
    });

    it.each(subject.covered)("refuses any single bit changed in %s, unless it still says the same", async (part) => {
      await fc.assert(
        fc.asyncProperty(anything, fc.nat(), async (what, position) => {
          const request = received(play(subject, what, first));
          const changed = withFlippedBit(request, part, position);
          if (!(await isGenuine(subject, changed, first))) return;
          expect(part).not.toMatch(/^header:/);
          const direction = directionOf(what);
          expect(connected().parse(changed, direction)).toEqual(connected().parse(request, direction));
        }),
        { numRuns: 500 },
      );
    });

    it("reads an inbound message as it was sent", () => {
      fc.assert(
        fc.property(messages(subject), (message) => {
          const parsed = connected().parse(received(play(subject, message, first)), "inbound");
          expect(parsed).toEqual({ items: [expect.objectContaining({ kind: "inbound" })] });
          expect(onlyMessage(parsed)).toMatchObject({
            id: subject.derivesId ? { source: "derived" } : { source: "carrier", value: message.id },
            from: message.from,
            to: message.to,
            text: message.text,
            mediaCount: 0,
            ...(subject.carriesTime && { carrierTime: message.at }),
          });
        }),
      );
    });

    it("reads the same again from what it has read, played back", () => {
      fc.assert(
        fc.property(messages(subject), (message) => {
          const parsed = connected().parse(received(play(subject, message, first)), "inbound");
          const { id, from, to, text, carrierTime } = onlyMessage(parsed);
          const again = { id: id.value, from, to, text, at: carrierTime ?? message.at };
          expect(connected().parse(received(play(subject, again, first)), "inbound")).toEqual(parsed);
        }),
      );
    });

    it("reads a delivery report as it was sent", () => {
      fc.assert(
        fc.property(reports(subject), (report) => {
          const parsed = connected().parse(received(play(subject, report, first)), "delivery");
          const { messageId, status } = report;
          expect(parsed).toEqual({
            items: [expect.objectContaining({ kind: "delivery", messageId, status, effect: "none" })],
          });
        }),
      );
    });

    it("reads the same report again from what it has read, played back", () => {
      fc.assert(
        fc.property(reports(subject), (report) => {
          const parsed = connected().parse(received(play(subject, report, first)), "delivery");
          const { messageId, to, from, status, carrierTime } = onlyReport(parsed);
          const named = { to: to ?? report.to, from: from ?? report.from, at: carrierTime ?? report.at };
          const again = { messageId, status, ...named };
          expect(connected().parse(received(play(subject, again, first)), "delivery")).toEqual(parsed);
        }),
      );
    });

    it("never throws, whatever bytes come", async () => {
      const request = fc.record({
        method: fc.constantFrom("GET", "POST"),
        query: fc.string({ maxLength: 60 }),
        body: fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.json().map((text) => Buffer.from(text)),
        ),
        header: fc.string(),
      });
      await fc.assert(
        fc.asyncProperty(request, fc.constantFrom<Direction>("inbound", "delivery"), async (given, direction) => {
          const path = `/webhooks/${subject.carrier.name}/${direction}`;
          const headers = Object.fromEntries(subject.credentialHeaders.map((name) => [name, given.header]));
          const webhook: WebhookRequest = {
            method: given.method,
            url: `${BASE_URL}${path}?${given.query}`,
            path,
            rawQuery: given.query,
            headers,
            body: given.body,
            sourceIp: "192.0.2.1",
          };
          expect((await connected().verify(webhook, NOW)).genuine).toBe(false);
          expectParsed(connected().parse(webhook, direction));
        }),
        { numRuns: 300 },
      );
    });

    it("never throws over a genuine body with bytes changed", () => {
      fc.assert(
        fc.property(anything, fc.array(fc.nat(), { minLength: 1, maxLength: 20 }), (what, positions) => {
          const request = received(play(subject, what, first));
          const changed = positions.reduce<WebhookRequest>(
            (before, position) =>
              before.body.length === 0
                ? withFlippedBit(before, "url", position)
                : withFlippedBit(before, "body", position),
            request,
          );
          expectParsed(connected().parse(changed, directionOf(what)));
        }),
        { numRuns: 300 },
      );
    });

    it("answers a webhook without replies with a success that texts nothing to the person", () => {
      for (const direction of ["inbound", "delivery"] as const) {
        const { status, contentType = "", body } = connected().answer(direction, []);
        expect(status).toBeGreaterThanOrEqual(200);
        expect(status).toBeLessThan(300);
        expect(subject.simulator.readReplies({ status, contentType, body }, subject.options)).toEqual([]);
      }
    });

    it("makes development credentials that it accepts itself", async () => {
      let count = 0;
      const random = () => `development-secret-${count++}`;
      const secret = subject.simulator.developmentCredentials(subject.options, random);
      const message = { id: "message-1", from: number("+14155550123"), to: "+14155550100", text: "STOP", at: NOW };
      expect(await isGenuine(subject, received(play(subject, message, secret)), secret)).toBe(true);
    });
  });
}

/** The one message of a webhook; throws when there is another number of items or another kind. */
export function onlyMessage(parsed: Parsed): InboundMessage {
  const [item, ...others] = "items" in parsed ? parsed.items : [];
  if (item?.kind !== "inbound" || others.length > 0) throw new Error("expected one inbound message");
  return item;
}

/** The one report of a webhook; throws when there is another number of items or another kind. */
function onlyReport(parsed: Parsed): DeliveryReport {
  const [item, ...others] = "items" in parsed ? parsed.items : [];
  if (item?.kind !== "delivery" || others.length > 0) throw new Error("expected one delivery report");
  return item;
}
