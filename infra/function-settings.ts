import type { FunctionName } from "./function-names.ts";

interface FunctionSettings {
  readonly description: string;
  /** Lambda gives CPU in proportion: a full core at 1,769 MB. */
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  readonly reason: string;
}

/** What each function is given, and why. */
export const FUNCTION_SETTINGS: Readonly<Record<FunctionName, FunctionSettings>> = {
  inbound: {
    description: "Receives what people text, decides and records it, and answers the carrier.",
    memoryMegabytes: 1024,
    timeoutSeconds: 30,
    reason:
      "carriers wait two seconds with a cold start in it, and TLS handshakes are CPU; its queue drains ten seconds per connection",
  },
  delivery: {
    description: "Receives delivery reports and records how far each message came.",
    memoryMegabytes: 512,
    timeoutSeconds: 30,
    reason: "carriers repeat a report that is answered late; its queue drains ten seconds per connection",
  },
  check: {
    description: "Says whether a message may be sent to a number now. Can only read.",
    memoryMegabytes: 1024,
    timeoutSeconds: 10,
    reason: "a sender waits for up to a thousand answers at a time, each number hashed and judged",
  },
  api: {
    description: "Records consents and withdrawals from other systems, and shows what is held about a person.",
    memoryMegabytes: 512,
    timeoutSeconds: 20,
    reason: "an export reads a whole partition, page by page",
  },
  outbox: {
    description: "Turns what was recorded into events on the bus and replies on the send queue.",
    memoryMegabytes: 256,
    timeoutSeconds: 30,
    reason: "nobody waits for it; a batch is at most ten calls to the bus and ten to the queue",
  },
  sender: {
    description: "Sends the replies that an answer to a webhook could not carry, each at most once.",
    memoryMegabytes: 256,
    timeoutSeconds: 30,
    reason: "it waits for carriers, which may take seconds",
  },
  heads: {
    description: "Signs, once a day, where every person's ledger ends.",
    memoryMegabytes: 512,
    timeoutSeconds: 900,
    reason: "it reads and hashes a place for every person there is, 256 buckets of them, sixteen at a time",
  },
  deadlines: {
    description: "Does what falls due with time, every hour.",
    memoryMegabytes: 256,
    timeoutSeconds: 900,
    reason: "nobody waits for it; a day on which many consents lapse is worked off person by person",
  },
  erasure: {
    description: "Erases a person who asked for it, step by step, and goes on where it was broken off.",
    memoryMegabytes: 256,
    timeoutSeconds: 300,
    reason: "nobody waits for it; somebody with thousands of messages is erased twenty-five at a time",
  },
  preferences: {
    description: "Shows a person their choices behind the link that was texted to them, and takes new ones.",
    memoryMegabytes: 512,
    timeoutSeconds: 10,
    reason: "a person waits for a page, cold start included",
  },
};
