import type { LedgerAct } from "../consent/decision.ts";

/**
 * The event that follows from each act in the ledger: what is recorded is announced, so an act that has none here does not compile. Together
 * with EVENT_MEANINGS, and `npm run schemas` writes the schema of a new one.
 */
export const TYPE_OF_ACT = {
  granted: "consent.granted",
  confirmed: "consent.granted",
  requested: "consent.requested",
  withdrawn: "consent.withdrawn",
  unreachable: "number.unreachable",
  "review-confirmed": "review.confirmed",
  "review-reversed": "review.reversed",
  restricted: "subject.restricted",
  "restriction-lifted": "subject.restriction-lifted",
  "restriction-ending": "subject.restriction-ending",
  held: "subject.held",
  "hold-ending": "subject.hold-ending",
  "hold-released": "subject.hold-released",
  corrected: "ledger.corrected",
  reassigned: "number.reassigned",
  reachable: "number.reachable",
  "proof-expired": "subject.proof-expired",
  "expiring-soon": "consent.expiring-soon",
  expired: "consent.expired",
  erasing: "subject.erasing",
  erased: "subject.erased",
  "request-opened": "request.opened",
  "request-joined": "request.joined",
  "request-identified": "request.identified",
  "request-taken": "request.taken",
  "request-due-soon": "request.due-soon",
  "request-overdue": "request.overdue",
  "request-extended": "request.extended",
  "request-confirmed": "request.confirmed",
  "request-completed": "request.completed",
  "request-refused": "request.refused",
  "request-withdrawn": "request.withdrawn",
} as const satisfies Readonly<Record<LedgerAct, string>>;

/** `number.reachable` also goes beside the event of another act that showed it. */
export type EventType = (typeof TYPE_OF_ACT)[LedgerAct];

/** What each type of event says, for those who read the schemas. */
export const EVENT_MEANINGS: Readonly<Record<EventType, string>> = {
  "consent.granted": "A person consented, or confirmed a request; the purposes are in data.changes.",
  "consent.requested": "A person was asked to confirm; nothing is granted until they do.",
  "consent.withdrawn": "A person withdrew, by whatever channel, or a carrier reported that they did.",
  "consent.expiring-soon":
    "Consent lapses within thirty days unless the person acts; the purposes are in data.changes.",
  "consent.expired":
    "Consent has lapsed, since the person has not acted for so long; the purposes are in data.changes.",
  "number.unreachable": "A carrier says for good that the number does not exist or takes no texts.",
  "number.reachable": "A number that was held to be unreachable proved not to be.",
  "number.reassigned": "A number is somebody else's; the grants of its former owner ended, as data.changes says.",
  "ledger.corrected":
    "An earlier entry of a person's ledger is wrong in something, as a new one says; recipients have to be told (GDPR 19).",
  "review.confirmed": "An operator confirmed that a doubtful text was a withdrawal.",
  "review.reversed": "An operator found that a doubtful text was no withdrawal; what follows is in data.changes.",
  "request.opened": "A person asks something about their data (GDPR 15 to 21); data.request says what, and by when.",
  "request.joined": "A person asked again for what is being dealt with; the earlier date holds.",
  "request.identified": "Control of the number was shown for a request that had come another way.",
  "request.taken": "Somebody has taken a request in hand.",
  "request.due-soon": "A request is due within a week and not answered yet.",
  "request.overdue": "A request is past its date and not answered.",
  "request.extended": "A request is answered later, for a reason that the person is told (GDPR 12(3)).",
  "request.confirmed": "A processor did its part of a request (GDPR 19).",
  "request.completed": "A request was answered.",
  "request.refused": "A request was refused, on the ground in data.request (GDPR 12(4)).",
  "request.withdrawn": "The person took a request back.",
  "subject.restricted":
    "What is held about a person is to be stored and not used (GDPR 18); recipients have to be told (GDPR 19).",
  "subject.restriction-lifted": "What is held about a person may be used again.",
  "subject.restriction-ending":
    "A restriction ends within a fortnight or is past its end; it stands until somebody tells the person and lifts it (GDPR 18(3)).",
  "subject.proof-expired":
    "The proof of consents that have ended is no longer kept; what holds, such as a withdrawal, stands as it did.",
  "subject.held": "What is held about a person is kept from expiring until a date, for claims.",
  "subject.hold-ending": "A legal hold ends within a fortnight, by itself.",
  "subject.hold-released": "A legal hold has ended; what is held about the person expires again as it would have.",
  "subject.erasing":
    "A person is to be forgotten (GDPR 17): whoever holds anything about them deletes it and confirms that (GDPR 19).",
  "subject.erased": "What was held about a person is deleted; that they are not to be texted is what stays.",
};

const isType = (name: string): name is EventType => Object.hasOwn(EVENT_MEANINGS, name);

export const EVENT_TYPES: readonly EventType[] = Object.keys(EVENT_MEANINGS).filter(isType);
