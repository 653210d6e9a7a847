import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Every benchmark of this folder, one after the other, so that none disturbs another. Figures compare rows of one run. */
const benches = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".ts") && file !== "run.ts");

for (const bench of benches.sort()) {
  process.stdout.write(`\n# ${bench.replace(/\.ts$/, "")}\n\n`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, bench)], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
