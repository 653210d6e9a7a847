import * as v from "valibot";

/** `GET /v1/subjects/{subject}/receipts`. */
export const receiptsQuery = v.strictObject({
  as: v.pipe(
    v.optional(v.picklist(["receipt", "record"]), "receipt"),
    v.description("The copy that is handed over, or the record that the controller keeps."),
  ),
});

const iri = v.string();
const duration = v.strictObject({
  "@type": v.picklist(["dpv:UntilTimeDuration", "dpv:UntilEventDuration"]),
  "rdf:value": v.string(),
});

const process = v.looseObject({
  "@id": iri,
  "@type": v.literal("dpv:Process"),
  "dct:title": v.pipe(v.string(), v.description("The purpose's id in the configuration.")),
  "dpv:hasPurpose": iri,
  "dpv:hasLegalBasis": iri,
  "dct:description": v.exactOptional(v.string()),
  "dpv:hasPersonalData": v.array(iri),
  "dpv:hasStorageCondition": v.array(v.looseObject({ "@type": v.string() })),
  "dpv:hasDataController": iri,
  "dpv:hasRecipient": v.array(iri),
  "dpv:hasJurisdiction": v.array(iri),
  "dpv:hasConsentControl": v.array(v.looseObject({ "@type": v.literal("dpv:WithdrawConsent") })),
});

const status = v.looseObject({
  "@type": v.pipe(v.array(iri), v.description("The state, and dpv:ExpressedConsent where consent was given.")),
  "dpv:isIndicatedAtTime": v.pipe(v.string(), v.description("RFC 3339 UTC.")),
  "dpv:isIndicatedBy": iri,
  "dpv:hasIndicationMethod": v.string(),
  "dpv:hasDuration": duration,
  "dct:identifier": v.pipe(v.string(), v.description("The subject and the number of its ledger entry.")),
});

/** A record or a receipt for each program, in JSON-LD with the terms of the Data Privacy Vocabulary 2.3. */
export const receiptsAnswer = v.strictObject({
  "@context": v.looseObject({ dpv: v.string() }),
  "@graph": v.array(
    v.looseObject({
      "@id": v.pipe(v.string(), v.startsWith("urn:uuid:")),
      "@type": v.picklist(["dpv:ConsentRecord", "dpv:ConsentReceipt"]),
      "dct:conformsTo": iri,
      "dpv:hasDataSubject": v.looseObject({ "@id": iri }),
      "dpv:hasNotice": v.array(v.looseObject({ "@type": v.literal("dpv:ConsentNotice"), "dct:language": v.string() })),
      "dpv:hasProcess": v.array(process),
      "dpv:hasEntity": v.array(v.looseObject({ "@id": iri, "dpv:hasName": v.string() })),
      "dpv:hasConsentStatus": v.array(status),
    }),
  ),
});
