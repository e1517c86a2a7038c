import { setTimeout as sleep } from "node:timers/promises";

/** Looks again until the check holds; at the end its own complaint is what fails. */
export async function until<T>(look: () => Promise<T>, check: (found: T) => void, patience = 15_000): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    try {
      check(found);
      return found;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await sleep(80);
  }
}
