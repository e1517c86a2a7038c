/** A host that cannot exist. The browser tests look for it in the connections they record. */
const CANARY = "https://canary.scoutlens.invalid/";

/**
 * In the canary build alone, sends one request, so that the test of silence is known to notice. Every
 * other build drops the call: the mode is a constant when it is made.
 */
export function sing(from: string): void {
  if (import.meta.env.MODE !== "canary") return;
  // The host does not exist; that the attempt fails is expected.
  fetch(CANARY + from).catch(() => undefined);
}
