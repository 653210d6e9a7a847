import type { SendCall, SendOutcome } from "./carrier.ts";

type Headers = Readonly<Record<string, string>>;

/** A form posted to a carrier's send API. */
export function formCall(url: string, fields: Readonly<Record<string, string>>, headers: Headers = {}): SendCall {
  const contentType = { "content-type": "application/x-www-form-urlencoded" };
  return { method: "POST", url, headers: { ...headers, ...contentType }, body: new URLSearchParams(fields).toString() };
}

/** JSON posted to a carrier's send API. */
export function jsonCall(url: string, document: unknown, headers: Headers = {}): SendCall {
  const types = { "content-type": "application/json", accept: "application/json" };
  return { method: "POST", url, headers: { ...headers, ...types }, body: JSON.stringify(document) };
}

/** What the status alone says; undefined for a success, of which the body may say more. */
export function failureOf(status: number): SendOutcome | undefined {
  if (status === 429) return { outcome: "throttled" };
  return status >= 200 && status < 300 ? undefined : { outcome: "refused", reason: `http-${status}` };
}

/** The message was taken, under this id where the carrier gave one. */
export function sentAs(messageId: string | null | undefined): SendOutcome {
  return { outcome: "sent", ...(messageId && { messageId }) };
}
