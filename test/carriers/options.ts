/** Options that these carriers cannot do without, for a connection that names every carrier. */
const NECESSARY_OPTIONS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  aws: { topicArns: ["arn:aws:sns:us-east-1:111122223333:two-way-sms"] },
  generic: {
    mapping: {
      authentication: [
        { type: "hmac", header: "x-signature", signed: ["timestamp", "body"], timestamp: { header: "x-timestamp" } },
      ],
      inbound: {
        format: "json",
        fields: { id: "body.id", from: "body.from", to: "body.to", text: "body.text", time: "body.at" },
      },
      delivery: {
        format: "json",
        fields: { messageId: "body.id", to: "body.to", status: "body.status" },
        statuses: { DELIVERED: "delivered" },
      },
    },
  },
};

/** The least options with which a connection of this carrier works. */
export function leastOptions(carrier: string): Readonly<Record<string, unknown>> {
  return NECESSARY_OPTIONS[carrier] ?? {};
}

/** A connection of each of these carriers, under its name. */
export function connectionsOf(carriers: readonly string[], defaultProgram: string) {
  return Object.fromEntries(
    carriers.map((carrier) => [carrier, { carrier, defaultProgram, ...leastOptions(carrier) }]),
  );
}
