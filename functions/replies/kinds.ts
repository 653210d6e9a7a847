/** What we say to a person, by the name that configuration uses to override its text. */
export const REPLY_KINDS = ["optedOut", "alreadyOut", "optedIn", "alreadyIn", "confirm", "help"] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];
