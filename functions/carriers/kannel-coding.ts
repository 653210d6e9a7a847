import { encodeGsm7 } from "./gsm7.ts";

/** How a text is given to Kannel, which writes it anew for its operator. */
export const PLAIN_UTF8 = "text/plain; charset=UTF-8";

/** 7 bits where the alphabet of SMS holds the text, else UCS-2. */
export function codingOf(text: string): string {
  return encodeGsm7(text) === undefined ? "2" : "0";
}
