import type { Observation } from "../../types/signal";
import type { SignalInput } from "../../types/signal-input";
import { askingComments, creatorReplies } from "./comments";
import { steadyCadence, steadyMedian } from "./steadiness";

/**
 * What speaks for a creator, each with the number of cases it rests on. Only what was seen: no observation is no
 * evidence against anybody.
 * @example observe(inputWithRepliedThreads)[0] // { id: "creator-replies", count: 6, n: 8, numbers: {} }
 * @example observe(inputWithoutPosts) // []
 */
export function observe(input: SignalInput): Observation[] {
  return [creatorReplies, askingComments, steadyCadence, steadyMedian].flatMap((look) => look(input) ?? []);
}
