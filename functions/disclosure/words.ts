import type { RefusalGround, RequestKind } from "../rights/request.ts";

/** What became of a message to the number, as far as a person wants to know. */
export type Arrival = "arrived" | "underway" | "failed";

/** What happened, in the groups that a person tells apart; see `ACT_GROUPS`. */
export type ActGroup =
  | "agreed"
  | "asked"
  | "stopped"
  | "ended"
  | "restricted"
  | "unrestricted"
  | "request"
  | "number"
  | "review";

/** The kinds of data whose keeping is explained. */
export type KeptKind = "texts" | "wishes" | "deliveries" | "signUps" | "answers" | "links" | "choices" | "proof";

/** What a person reads about their data and their requests, in one language. Plain words, none of the law's (GDPR 12(1)). */
export interface DataWords {
  /** The page of a person's data (GDPR 15, 20). */
  readonly data: {
    readonly title: string;
    /** Before anything is shown; `{controller}`. */
    readonly opening: string;
    readonly show: string;
    readonly everythingJson: string;
    readonly everythingTable: string;
    readonly provided: string;
    readonly asOf: string;
    readonly nothing: string;
    readonly withheld: string;
    readonly choices: string;
    readonly history: string;
    readonly texts: string;
    readonly answer: string;
    readonly deliveries: string;
    readonly requests: string;
    /** When a request is to be answered, `{due}`. */
    readonly due: string;
    readonly statuses: {
      readonly granted: string;
      readonly pending: string;
      readonly withdrawn: string;
      readonly none: string;
    };
    readonly arrivals: Readonly<Record<Arrival, string>>;
    readonly acts: Readonly<Record<ActGroup, string>>;
    readonly outcomes: {
      readonly open: string;
      readonly completed: string;
      readonly refused: string;
      readonly withdrawn: string;
    };
  };
  readonly kinds: Readonly<Record<RequestKind, string>>;
  /** What GDPR 15(1) wants said. */
  readonly about: {
    readonly purposes: string;
    readonly marketing: string;
    readonly service: string;
    readonly proof: string;
    readonly recipients: string;
    readonly cloud: string;
    readonly carrier: string;
    readonly processor: string;
    readonly withinEurope: string;
    readonly adequate: string;
    readonly safeguard: string;
    readonly transferOpen: string;
    readonly kept: string;
    readonly keptKinds: Readonly<Record<KeptKind, string>>;
    readonly keptStanding: string;
    readonly source: string;
    readonly sourceText: string;
    readonly rights: string;
    readonly rightsText: string;
    readonly complaint: string;
    readonly anyAuthority: string;
    readonly automated: string;
  };
  /** The sections of the preference page, and what is said after a request. */
  readonly ask: {
    readonly copy: string;
    readonly copyHint: string;
    readonly erase: string;
    readonly eraseHint: string;
    readonly received: string;
  };
  /** The page on which the number confirms a request that was made elsewhere. */
  readonly verify: {
    readonly title: string;
    readonly text: string;
    readonly yes: string;
    readonly no: string;
    readonly confirmed: string;
    readonly denied: string;
  };
  /** The page that says why a request was refused, and what can be done about it (GDPR 12(4)). */
  readonly refusal: {
    readonly title: string;
    readonly grounds: Readonly<Record<RefusalGround, string>>;
    readonly remedies: string;
  };
}
