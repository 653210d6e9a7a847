import type { StatusTable } from "./status-table.ts";

/** Delivery receipt states of SMPP 3.4, table B-2, and SKIPPED of 5.0. */
export const SMPP_STATUSES: StatusTable = {
  ACCEPTD: "accepted",
  ENROUTE: "sent",
  DELIVRD: "delivered",
  UNDELIV: "undelivered",
  DELETED: "failed",
  SKIPPED: "failed",
  EXPIRED: "expired",
  REJECTD: "rejected",
  UNKNOWN: "unknown",
};

/** The parts of an SMPP delivery receipt (SMPP 3.4, appendix B): `id:… sub:… dlvrd:… submit date:… done date:… stat:… err:… text:…`. */
export function smppReceipt(text: string): Readonly<Record<string, string>> {
  const parts: Record<string, string> = Object.create(null);
  const head = text.slice(0, 512).split(/\btext:/i)[0] ?? "";
  for (const [, name = "", value = ""] of head.matchAll(/\b(id|sub|dlvrd|submit date|done date|stat|err):(\S*)/gi)) {
    parts[name.toLowerCase()] = value;
  }
  return parts;
}
