import { currentInstant } from "./clock.ts";
import { sealHeads } from "./heads/seal.ts";
import { openSigningKey } from "./heads/signing-key.ts";
import { logInfo } from "./observability/log.ts";
import { openTable } from "./store/table.ts";

const table = openTable();
const key = openSigningKey();

/** Signs, once a day, where every ledger ends; see `sealHeads`. A second call on the same day does nothing. */
export async function handler(): Promise<void> {
  const statement = await sealHeads(table, key, currentInstant());
  if (statement !== undefined) logInfo("heads signed", { items: statement.heads });
}
