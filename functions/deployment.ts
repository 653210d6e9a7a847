import type { SoftFailureRule } from "./consent/decide-reachability.ts";
import type { Registry } from "./consent/registries.ts";
import type { RetentionKind } from "./consent/retention.ts";
import type { Duration } from "./duration.ts";
import type { Instant } from "./instant.ts";
import type { Language } from "./language.ts";
import type { Day } from "./local-day.ts";
import type { ReplyKind } from "./replies/kinds.ts";
import type { ProofGround } from "./rights/erasure-certificate.ts";
import type { RegimeName } from "./rights/regimes.ts";
import type { Intent } from "./understanding/intent.ts";

/** One webhook path, `/webhooks/<name>/…`: which carrier posts there. */
export interface Connection {
  /** `report` is a trial: what would be refused is counted and taken all the same, until `reportUntil`. Default `enforce`. */
  readonly verification?: "enforce" | "report";
  readonly reportUntil?: Instant;
  readonly carrier: string;
  /** Where a message to a sender that no program lists belongs: for withdrawals, help and requests, never for grants. */
  readonly defaultProgram: string;
  /** The company behind the carrier that the contract is with; default what is publicly known of it. */
  readonly processor?: ProcessorParty;
  /** The members that are not every connection's, as the carrier's schema read them: no function reads them again. */
  readonly options: unknown;
  /** Whether the carrier has a send API that these options declare. */
  readonly canSend: boolean;
}

export interface Purpose {
  readonly id: string;
  /** What people read that it is; default its id. */
  readonly name?: ByLanguage;
  readonly kind: "marketing" | "service";
  /** Marketing at night, which some laws want a yes of its own for: nothing that names no purpose grants it. */
  readonly night?: boolean;
}

/** A text by language. */
export type ByLanguage = Readonly<Partial<Record<Language, string>>>;

/** Whose grants under older versions a new one no longer covers: nobody's, everybody's, or those for these purposes. */
export type Reconsent = boolean | { readonly purposes: readonly string[] };

/** A version of the privacy notice. */
export interface PrivacyPolicy {
  readonly url: string;
  readonly version: string;
  readonly reconsent: Reconsent;
  /** The day from which it holds, in the controller's time zone; absent: from the moment it is deployed. */
  readonly date?: Day;
  /** What it says, in plain words (GDPR 12(1)). */
  readonly summary?: ByLanguage;
  /** What is different from the version before. */
  readonly changes?: string | ByLanguage;
  /** Who decided, when and why, whether the change is one that grants do not cover (GDPR 5(2)). */
  readonly decidedBy?: string;
  readonly decidedOn?: Day;
  readonly why?: string;
}

/** A version of what people are shown where they are asked for consent: a form's wording, a poster, the small print beside a keyword. */
export interface Disclosure {
  readonly version: string;
  /** The exact text. */
  readonly texts: ByLanguage;
  /** The text says that the consent is no condition of any purchase (47 CFR 64.1200(f)(9)). */
  readonly notConditionOfPurchase?: boolean;
}

/** What invites people to text a keyword, by the id of its disclosure, and the purposes it names; absent: every marketing purpose. */
export interface CallToAction {
  readonly disclosure: string;
  readonly purposes?: readonly string[];
}

/** A company that handles personal data for the controller (GDPR 28), as the record of processing names it. */
export interface ProcessorParty {
  readonly name: string;
  /** ISO 3166-1 alpha-2: where it handles the data. */
  readonly country: string;
  /** The contract's reference (GDPR 28(3)). */
  readonly contract?: string;
  /** What a transfer outside the EEA rests on, e.g. "standard contractual clauses, module 2" (GDPR 46). */
  readonly safeguard?: string;
  readonly subProcessors: readonly string[];
}

export interface Controller {
  readonly name: string;
  readonly address?: string;
  /** Where people turn to about their data: an e-mail address or a telephone number. */
  readonly contact?: string;
  readonly dataProtectionOfficer?: string;
  /** Whom people may complain to (GDPR 77). */
  readonly supervisoryAuthority?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** IANA time zone, in which the law's calendar days are counted. */
  readonly timeZone: string;
  /** The law that requests about personal data are answered under; absent: what follows from the country. */
  readonly regime?: RegimeName;
}

export type OptOutScope = "program" | "brand" | "all";

/** What a person signs up for: one brand, one kind of message, with its purposes. */
export interface Program {
  readonly id: string;
  readonly brand: string;
  readonly controller: Controller;
  /** What people text to: E.164, short codes, alphanumeric names. */
  readonly senders: readonly string[];
  /** What was sent from once: a STOP to it is the program's for as long as there is the program, and nothing else comes of it. */
  readonly retiredSenders?: readonly string[];
  readonly purposes: readonly [Purpose, ...Purpose[]];
  /** The first is the default. */
  readonly languages: readonly [Language, ...Language[]];
  /** Newest first; of those whose day has come, the first is in force. */
  readonly privacyPolicies: readonly [PrivacyPolicy, ...PrivacyPolicy[]];
  /** By id, the newest version first. */
  readonly disclosures?: Readonly<Record<string, readonly [Disclosure, ...Disclosure[]]>>;
  readonly callToAction?: CallToAction;
  /** Where existing customers may be texted without consent (ePrivacy 13(2)), by the country of their number; absent: nowhere. */
  readonly softOptIn?: { readonly countries: readonly string[] };
  /** From which age somebody may consent, and whether a guardian may for those who are younger (GDPR 8); absent: 16, and none may. */
  readonly minors?: { readonly ageOfConsent: number; readonly guardian: "refuse" | "accept" };
  /** Whether marketing to numbers under +1 needs prior express written consent (47 CFR 64.1200(f)(9)). */
  readonly writtenConsent?: boolean;
  readonly support: string;
  readonly optIn: "single" | "double";
  /** How many months after the person's last own act a consent is too old to send on; absent: 24. */
  readonly refreshAfterMonths?: number;
  readonly optOutScope: OptOutScope;
  /** The configuration says so itself; then no dated rule changes it. */
  readonly optOutScopeStated?: true;
  readonly quietHours?: { readonly from: string; readonly to: string };
  /** How marketing messages say how to stop them; default by a reply. */
  readonly optOutInstruction?: OptOutInstruction;
  readonly keywords: Readonly<Partial<Record<Intent, readonly string[]>>>;
  readonly replies: Readonly<Partial<Record<Language, Readonly<Partial<Record<ReplyKind, string>>>>>>;
}

/** Where senders take no replies: a number that takes a word or a call in their stead, or a page that stops the messages in one step. */
export type OptOutInstruction =
  | { readonly kind: "short-code"; readonly number: string }
  | { readonly kind: "link"; readonly url: string };

/** How callers of `/v1` prove who they are on AWS. */
export type ApiAuthorization =
  | { readonly type: "iam" }
  | { readonly type: "jwt"; readonly issuer: string; readonly audience: readonly string[] };

/** The validated configuration of one deployment. It is compiled into every bundle, so what runs is what was validated. */
export interface Deployment {
  readonly connections: Readonly<Record<string, Connection>>;
  readonly programs: readonly [Program, ...Program[]];
  readonly retention: Readonly<Partial<Record<RetentionKind, Duration>>>;
  /** After how many failures in a row, over how long, a number counts as unreachable; absent: five over three days. */
  readonly unreachableAfter?: SoftFailureRule;
  /** Who must confirm an erasure before it is complete. */
  readonly processors: readonly string[];
  /** What of a person who was erased is kept as proof, and on which ground (GDPR 17(3)); absent: legal claims. */
  readonly erasure?: { readonly keep: { readonly proof: ProofGround } };
  /** Whether a connection needs the contract with its carrier named; absent: it is asked for and not needed. */
  readonly requireContracts?: boolean;
  readonly events: { readonly includePhone: boolean };
  /** What becomes of a person's IP address in the evidence of a grant; absent: it is dropped. */
  readonly evidence?: { readonly ipAddress: "drop" | "truncate" };
  /** Whose lists of people who want no advertising are gone by; absent: none. */
  readonly registries?: readonly Registry[];
  readonly api: ApiAuthorization;
  /** The base that carriers call and sign, where it is not the API's own address (a custom domain). */
  readonly publicBaseUrl?: string;
  /** Where the data are stored: an AWS region, e.g. `eu-central-1`. */
  readonly region?: string;
  /** Reserved concurrency by function; absent means the account's shared pool. */
  readonly concurrency: Readonly<Record<string, number>>;
}

declare const DEPLOYMENT: Deployment;

/** The configuration that the bundler compiled in. */
export function compiledDeployment(): Deployment {
  return DEPLOYMENT;
}

/** The program with this id; undefined when the deployment has none. */
export function programById(deployment: Deployment, id: string): Program | undefined {
  return deployment.programs.find((program) => program.id === id);
}

const lists = (senders: readonly string[], sender: string): boolean =>
  senders.some((listed) => listed.toLowerCase() === sender.toLowerCase());

/** The program that lists this sender; undefined when none does. */
export function programOfSender({ programs }: Deployment, sender: string): Program | undefined {
  return programs.find(({ senders }) => lists(senders, sender));
}

/** The program that sent from this sender once, and keeps hearing who stops it there (Spam Act 18; CASL 11); undefined when none did. */
export function programOfRetiredSender({ programs }: Deployment, sender: string): Program | undefined {
  return programs.find(({ retiredSenders = [] }) => lists(retiredSenders, sender));
}
