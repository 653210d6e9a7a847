import { appendFileSync, existsSync, rmSync } from "node:fs";
import { type E164, parseE164 } from "../../functions/phone-number.ts";
import { CommandProblem } from "../command.ts";
import { BEGINNING, type ChangesPage, changePages } from "./change-pages.ts";
import type { ConsentApi } from "./consent-api.ts";
import { numberSet } from "./number-set.ts";
import { type Row, readRows } from "./rows.ts";

export interface ReconcileOptions {
  /** The carrier's opt-out list. */
  readonly path: string;
  /** The member of its rows that holds the number. */
  readonly column: string;
  readonly program: string;
  /** Whether what only the carrier blocks is withdrawn here too. */
  readonly apply: boolean;
  /** RFC 3339; when withdrawals that are applied count as received. */
  readonly startedAt: string;
}

export interface Reconciliation {
  readonly listed: number;
  readonly unreadable: number;
  /** Purposes with a grant or a request here, of numbers that the carrier blocks. */
  readonly carrierOnly: number;
  /** Purposes withdrawn here, of numbers that the carrier would still deliver to. */
  readonly oursOnly: number;
  readonly applied: number;
}

type Change = ChangesPage["changes"][number];

export const differencesPath = (path: string) => `${path}.differences.ndjson`;

/** Carriers write numbers with and without the plus sign. */
function numberIn(row: Row, column: string): E164 | undefined {
  if (!("members" in row)) return undefined;
  const text = String(row.members[column] ?? "").trim();
  return parseE164(text.startsWith("+") ? text : `+${text}`);
}

async function readList({ path, column }: ReconcileOptions) {
  if (!existsSync(path)) throw new CommandProblem(`${path}: there is no such file`);
  const numbers = numberSet();
  let unreadable = 0;
  for await (const row of readRows(path).rows) {
    const phone = numberIn(row, column);
    if (phone === undefined) unreadable += 1;
    else numbers.add(phone);
  }
  return { unreadable, blocked: numbers.seal() };
}

type Side = "carrier-only" | "ours-only";

function sideOf({ status, phone = "" }: Change, isBlocked: (phone: string) => boolean): Side | undefined {
  if (status === "withdrawn") return isBlocked(phone) ? undefined : "ours-only";
  return isBlocked(phone) ? "carrier-only" : undefined;
}

async function withdraw({ phone, program, purpose }: Change, startedAt: string, api: ConsentApi): Promise<void> {
  const body = { phone, program, purposes: [purpose], channel: "carrier-opt-out-list", receivedAt: startedAt };
  const { status } = await api.call("POST /v1/withdrawals", body);
  if (status !== 200) throw new CommandProblem(`a withdrawal was answered ${status}`);
}

/**
 * Compares a carrier's opt-out list with what holds here, in one walk. Both sides go into a file beside the list, with the numbers. Withdrawals here
 * that the carrier does not know are only shown: whoever asks before sending never texts them. Throws CommandProblem when the list is none or the
 * installation stays out of reach.
 */
export async function reconcileList(options: ReconcileOptions, api: ConsentApi): Promise<Reconciliation> {
  const { path, program, apply, startedAt } = options;
  const { unreadable, blocked } = await readList(options);
  const report = differencesPath(path);
  rmSync(report, { force: true });
  const counts = { "carrier-only": 0, "ours-only": 0 };
  let applied = 0;
  for await (const { changes } of changePages({ program, start: { since: BEGINNING } }, api)) {
    for (const change of changes.filter(({ current, phone }) => current && phone !== undefined)) {
      const side = sideOf(change, blocked.has);
      if (side === undefined) continue;
      const { phone, purpose, status, at } = change;
      appendFileSync(report, `${JSON.stringify({ side, phone, program, purpose, status, at })}\n`, { mode: 0o600 });
      counts[side] += 1;
      if (!apply || side === "ours-only") continue;
      await withdraw(change, startedAt, api);
      applied += 1;
    }
  }
  return {
    listed: blocked.size,
    unreadable,
    carrierOnly: counts["carrier-only"],
    oursOnly: counts["ours-only"],
    applied,
  };
}
