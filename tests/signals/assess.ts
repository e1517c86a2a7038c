import { assessSignals } from "../../core/signals";
import type { Signal } from "../../core/types/signal";
import type { SignalInput } from "../../core/types/signal-input";

/** One signal's outcome for an input; throws when no signal has the id. */
export function outcome(id: string, input: SignalInput): Signal {
  const found = assessSignals(input).signals.find((signal) => signal.id === id);
  if (!found) throw new Error(`no signal ${id}`);
  return found;
}

/** A signal's first numbers. */
export function numbers(signal: Signal): Record<string, number | string> {
  return signal.evidence[0]?.numbers ?? {};
}
