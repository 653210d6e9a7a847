import { defineConfig } from "vitest/config";

// Loading modules and synthesising the app took longer than the tests: a worker keeps its modules from file to file (a file leaves nothing
// behind: it unstubs what it stubs), and the run's processes share each configuration's app and compiled code (run-wide.ts).
export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/run-wide.ts"],
    isolate: false,
    unstubEnvs: true,
    unstubGlobals: true,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
