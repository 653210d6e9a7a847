import { count } from "../observability/metrics.ts";
import { openRequests } from "../requests/open-requests.ts";
import type { RequestKind } from "../rights/request.ts";
import type { ChoicesLink, Visit } from "./visit.ts";

const KINDS = { copy: "access", erase: "erasure" } as const satisfies Record<string, RequestKind>;

/** Who has the link that went to the number asks from the number (R60): the request is opened as identified, or joins the one that is open. */
export async function askFor(act: keyof typeof KINDS, visit: Visit<ChoicesLink>): Promise<void> {
  const { link, program, language, context } = visit;
  const { now } = context;
  const kind = KINDS[act];
  const channel = "preference-page";
  const asking = {
    kinds: [kind],
    program,
    channel,
    receivedAt: now,
    identifiedAt: now,
    language,
    by: "person",
  } as const;
  const { asked } = await openRequests({ subject: link.subject, asking, cause: { channel }, personal: {} }, context);
  if (asked.some(({ outcome }) => outcome === "opened")) count("requestOpened", { kind });
}
