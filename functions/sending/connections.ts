import { sendingByName } from "#carriers";
import { connectSender } from "../carriers/carrier.ts";
import { openConnections } from "../connections/connection.ts";

export const { byName: connectionByName } = openConnections(({ carrier, options }, secret) => {
  const sending = sendingByName(carrier);
  return sending && connectSender(sending, options, secret);
});
