import { encodeGsm7 } from "../carriers/gsm7.ts";

/** The character sets of 3GPP TS 23.038 that a phone is texted in. */
export type Encoding = "gsm-7" | "ucs-2";

export interface Segments {
  readonly encoding: Encoding;
  readonly count: number;
}

/** Units that one segment holds: alone, and as a part of several, which each give six octets to their header (3GPP TS 23.040 §9.2.3.24.1). */
const CAPACITY = { "gsm-7": { alone: 160, part: 153 }, "ucs-2": { alone: 70, part: 67 } } as const;

/** The units of each character: septets in GSM-7 where it has them all, else UTF-16 code units. */
function unitsOf(text: string): { readonly encoding: Encoding; readonly units: readonly number[] } {
  const septets = [...text].map((character) => encodeGsm7(character)?.length);
  const units = septets.filter((length) => length !== undefined);
  if (units.length === septets.length) return { encoding: "gsm-7", units };
  return { encoding: "ucs-2", units: [...text].map((character) => character.length) };
}

/** How many segments a text is sent in. A character is never divided between two. */
export function segmentsOf(text: string): Segments {
  const { encoding, units } = unitsOf(text);
  const { alone, part } = CAPACITY[encoding];
  const total = units.reduce((sum, length) => sum + length, 0);
  if (total <= alone) return { encoding, count: 1 };
  let count = 1;
  let filled = 0;
  for (const length of units) {
    if (filled + length > part) {
      count += 1;
      filled = 0;
    }
    filled += length;
  }
  return { encoding, count };
}
