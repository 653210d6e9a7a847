import { webhookHandler } from "./webhooks/handler.ts";

/** Inbound webhooks, and their retry queue. */
export const handler = webhookHandler("inbound");
