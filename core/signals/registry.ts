import { likesEvenness } from "./likes-evenness";
import { likesPerView } from "./likes-per-view";
import type { SignalRule } from "./signal-rule";

/** Every signal, in the order the panel shows them. */
export const SIGNAL_RULES: readonly SignalRule[] = [likesPerView, likesEvenness];
