import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/e2e/**"],
          environment: "node",
          testTimeout: 30_000,
          // Files share the modules they import: no test changes one, and reading them anew takes as long as the tests.
          isolate: false,
          // A machine of two cores would be given one worker.
          maxWorkers: "100%",
        },
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          environment: "node",
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // A browser test mostly waits; each file starts browsers of its own.
          maxWorkers: 3,
        },
      },
    ],
  },
});
