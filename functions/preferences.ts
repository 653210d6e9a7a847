import { preferencesHandler } from "./preferences/handler.ts";

/** The page behind the link that was texted to a person: their choices, to be looked at and changed. */
export const handler = preferencesHandler();
