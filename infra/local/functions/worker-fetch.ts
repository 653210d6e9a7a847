import type { OutgoingAnswerMessage, OutgoingCall } from "./messages.ts";

const LOOPBACK = /^(127(\.\d+){3}|localhost|\[::1\])$/;

type Decision = OutgoingAnswerMessage["answer"];

/** Asks `decide` before `fetch` reaches any host but this machine: an answer is given in the host's place, no answer lets the call go out. */
export function guardFetch(decide: (call: OutgoingCall) => Promise<Decision>): void {
  const realFetch = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (LOOPBACK.test(new URL(request.url).hostname)) return realFetch(request);
    const body = await request.clone().text();
    const answer = await decide({ method: request.method, url: request.url, body });
    if (answer === undefined) return realFetch(request);
    request.signal.throwIfAborted();
    return new Response(answer.body, { status: answer.status, headers: { "content-type": "application/json" } });
  };
}
