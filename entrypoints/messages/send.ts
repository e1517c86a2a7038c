import browser from "webextension-polyfill";
import { failureOf, replyOf } from "./answer";
import type { InputOf, MessageName, OutputOf, Reply } from "./map";

/**
 * Asks the background. Never throws: an orphaned page gets `refresh-page`, one whose background ended meanwhile
 * `interrupted`.
 *
 * @example await send("lists.get", null) // { ok: true, value: { lists: [], activeId: null } }
 * @example await send("creator.get", { id: "x:nobody" }) // { ok: false, error: "not-found" }
 */
export async function send<N extends MessageName>(message: N, input: InputOf<N>): Promise<Reply<OutputOf<N>>> {
  // After an update the id is gone and sending would throw on the spot.
  if (!browser.runtime?.id) return { ok: false, error: "refresh-page" };
  try {
    // The map promises the form of each reply; both ends are compiled against it.
    return replyOf(await browser.runtime.sendMessage({ message, input }));
  } catch (error) {
    return failureOf(error, message);
  }
}
