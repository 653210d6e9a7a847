/** What types every member that holds an IRI as one: without it a consumer would see words and no concepts (R27). No document has to be fetched for it. */
const IRI_MEMBERS = [
  "dct:conformsTo",
  "schema:url",
  "dpv:hasPurpose",
  "dpv:hasPersonalData",
  "dpv:hasProcessing",
  "dpv:hasLegalBasis",
  "dpv:hasApplicableLaw",
  "dpv:hasJurisdiction",
  "dpv:hasLocation",
  "dpv:hasDataController",
  "dpv:hasDataProcessor",
  "dpv:hasRecipient",
  "dpv:hasDataSource",
  "dpv:hasNecessity",
  "dpv:hasRight",
  "dpv:isExercisedAt",
  "dpv:isIndicatedBy",
  "dpv:isImplementedByEntity",
] as const;

/** Namespaces of the Data Privacy Vocabulary 2.3 and of what it builds on (R24). */
const NAMESPACES = {
  dpv: "https://w3id.org/dpv#",
  pd: "https://w3id.org/dpv/pd#",
  loc: "https://w3id.org/dpv/loc#",
  "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
  "legal-eu": "https://w3id.org/dpv/legal/eu#",
  dct: "http://purl.org/dc/terms/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  schema: "https://schema.org/",
} as const;

const TIME = { "@type": "xsd:dateTime" } as const;

/** The JSON-LD context of records and receipts, whole, so that they can be read without any network. */
export const RECEIPT_CONTEXT = {
  ...NAMESPACES,
  ...Object.fromEntries(IRI_MEMBERS.map((member) => [member, { "@type": "@id" }])),
  "dpv:isIndicatedAtTime": TIME,
  "dct:created": TIME,
} as const;
