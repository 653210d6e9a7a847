import * as v from "valibot";

/** What is signed once a day about where every ledger ends. */
const headStatement = v.strictObject({
  version: v.literal(1),
  day: v.pipe(v.string(), v.isoDate(), v.description("The UTC date.")),
  sealedAt: v.string(),
  heads: v.pipe(v.number(), v.description("How many ledgers there were.")),
  removed: v.pipe(v.number(), v.description("How many that the statement before held were erased since.")),
  root: v.pipe(v.string(), v.description("The root over the map of all ledgers' ends, SHA-256 in hexadecimal.")),
  previous: v.pipe(v.string(), v.description("The SHA-256 of the statement before; 64 zeros for the first.")),
});

const signature = v.pipe(
  v.string(),
  v.description("ECDSA over P-256 with SHA-256, DER in base64, over the statement in its RFC 8785 form."),
);

/** `GET /v1/heads/{day}`. */
export const headsAnswer = v.strictObject({
  statement: headStatement,
  signature,
  keyId: v.string(),
  publicKey: v.pipe(v.string(), v.description("SubjectPublicKeyInfo in PEM.")),
});

const head = { seq: v.number(), hash: v.string() };

/** What a ledger's answer says of the signed map. */
export const attestation = v.strictObject({
  statement: headStatement,
  signature,
  keyId: v.string(),
  head: v.exactOptional(
    v.strictObject({
      ...head,
      expiresAt: v.exactOptional(v.pipe(v.number(), v.description("Epoch seconds at which the ledger lapses."))),
      path: v.pipe(
        v.array(v.strictObject({ side: v.picklist(["left", "right"]), hash: v.string() })),
        v.description("From the person's place to the root."),
      ),
    }),
  ),
  verdict: v.variant("holds", [
    v.strictObject({
      holds: v.literal(true),
      covers: v.pipe(v.number(), v.description("The entry up to which the signature vouches for the ledger.")),
    }),
    v.strictObject({ holds: v.literal(false), problem: v.string() }),
  ]),
});

/** A ledger's end, and whether its chain is whole. */
export const ledgerHead = v.strictObject(head);
export const ledgerVerdict = v.variant("intact", [
  v.strictObject({
    intact: v.literal(true),
    entries: v.number(),
    from: v.exactOptional(
      v.pipe(
        v.number(),
        v.description("The first entry that is kept; the proof before it has expired, as an entry says."),
      ),
    ),
    head: ledgerHead,
  }),
  v.strictObject({ intact: v.literal(false), seq: v.number(), problem: v.string() }),
]);
