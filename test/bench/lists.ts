import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importList } from "../../infra/lists/import-list.ts";

// A list of a million rows, carried into an installation that answers at once: what the import itself takes, in time and in memory.

const ROWS = 1_000_000;
const directory = mkdtempSync(join(tmpdir(), "sms-consent-lists-"));
const path = join(directory, "list.csv");

async function writeList(): Promise<void> {
  const file = createWriteStream(path);
  file.write("phone,program,purposes,method,action,disclosure,language,policyVersion,capturedAt\n");
  for (let row = 0; row < ROWS; row += 1) {
    const line = `+1415${String(row).padStart(7, "0")},club,news,web-form,ticked the box,"Yes, text me news. Reply STOP to end.",en,1,2026-11-20T10:00:00Z\n`;
    if (!file.write(line)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}

try {
  await writeList();
  const before = process.memoryUsage.rss();
  let most = before;
  let calls = 0;
  const started = performance.now();
  const counts = await importList(
    { path, startedAt: "2026-11-24T09:00:00Z", concurrency: 16, restart: false, onProgress: () => undefined },
    {
      async call() {
        calls += 1;
        if (calls % 10_000 === 0) most = Math.max(most, process.memoryUsage.rss());
        await Promise.resolve();
        return { status: 201, body: { status: "granted" } };
      },
    },
  );
  const seconds = (performance.now() - started) / 1_000;
  const megabytes = (bytes: number) => Math.round(bytes / 1_048_576);
  process.stdout.write(
    `import of ${counts.granted} rows: ${Math.round(ROWS / seconds)} rows a second, ${megabytes(most)} MB at most (${megabytes(before)} MB before)\n`,
  );
} finally {
  rmSync(directory, { recursive: true });
}
