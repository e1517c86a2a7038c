import browser from "webextension-polyfill";
import type { InputOf, MessageName, OutputOf, Reply } from "./map";

/** The browser's own words for "this page belongs to an extension that was updated or removed". */
const ORPHANED = /context invalidated|receiving end does not exist|no matching message handler/i;

/** Only a reply in the agreed form is one; anything else came from elsewhere. */
function isReply(answer: unknown): answer is { ok: boolean } {
  return typeof answer === "object" && answer !== null && "ok" in answer;
}

/**
 * Asks the background. Never throws: an orphaned page gets `refresh-page`.
 *
 * @example await send("lists.get", null) // { ok: true, value: { lists: [], activeId: null } }
 * @example await send("creator.get", { id: "x:nobody" }) // { ok: false, error: "not-found" }
 */
export async function send<N extends MessageName>(message: N, input: InputOf<N>): Promise<Reply<OutputOf<N>>> {
  // After an update the id is gone and sending would throw on the spot.
  if (!browser.runtime?.id) return { ok: false, error: "refresh-page" };
  try {
    const answer: unknown = await browser.runtime.sendMessage({ message, input });
    // The map promises the form of each reply; both ends are compiled against it.
    return isReply(answer) ? (answer as Reply<OutputOf<N>>) : { ok: false, error: "refresh-page" };
  } catch (error) {
    return { ok: false, error: ORPHANED.test(String(error)) ? "refresh-page" : "unexpected" };
  }
}
