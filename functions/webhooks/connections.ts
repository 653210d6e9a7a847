import { receivingByName } from "#carriers";
import { type ConnectedReceiver, connectReceiver } from "../carriers/carrier.ts";
import { type Open, openConnections } from "../connections/connection.ts";

/** A connection that is ready to verify, parse and answer. */
export type OpenConnection = Open<Receiver>;

interface Receiver extends ConnectedReceiver {
  /** Whether a reply can go out through the carrier's API. */
  readonly canSend: boolean;
}

export const { byName: connectionByName, afresh: connectionAfresh } = openConnections(
  ({ carrier, options, canSend }, secret): Receiver | undefined => {
    const receiving = receivingByName(carrier);
    if (receiving === undefined) return undefined;
    const receiver = connectReceiver(receiving, options, secret);
    return { ...receiver, canSend: canSend && receiver.holdsSendSecrets };
  },
);
