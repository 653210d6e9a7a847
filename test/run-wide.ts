import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Names, for every process of this run, where synthesised apps and compiled code are shared, and removes both at its end. */
export default function setUp(): () => void {
  const directory = mkdtempSync(join(tmpdir(), "sms-consent-run-"));
  process.env.SYNTHESISED_APPS = join(directory, "apps");
  process.env.NODE_COMPILE_CACHE = join(directory, "compiled");
  return () => rmSync(directory, { recursive: true, force: true });
}
