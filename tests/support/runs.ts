import { vi } from "vitest";

/** Whether the full sizes are asked for (`npm run test:long`). */
const LONG = process.env.SCOUTLENS_LONG === "1";

// A test file that counts its runs here may take as long as they need.
if (LONG) vi.setConfig({ testTimeout: 900_000 });

/** Runs of a property test: `quick` in every run, twenty times as many where the full sizes are asked for. */
export function runs(quick: number): number {
  return LONG ? quick * 20 : quick;
}
