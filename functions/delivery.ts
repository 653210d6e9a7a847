import { webhookHandler } from "./webhooks/handler.ts";

/** Delivery webhooks, and their retry queue. */
export const handler = webhookHandler("delivery");
