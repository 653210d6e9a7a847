import { type DataRequest, referenceOf } from "../rights/request.ts";
import { entryId } from "../store/entry-id.ts";

/** A request as it is shown outside. */
export function viewOfRequest({ version: _, expiresAt: _expiry, ...request }: DataRequest) {
  return { id: entryId(request), reference: referenceOf(request), ...request };
}
