import type { MessageName, Reply } from "./map";

/** The browser's own words for "this page belongs to an extension that was updated or removed". */
const ORPHANED = /context invalidated/i;

/** Nobody hears: after an update for good, and for a moment while the background ends and starts. */
const NOBODY = /receiving end does not exist|no matching message handler/i;

/** Chromium's and Firefox's words for a background that ended before it had answered. */
const CUT_SHORT = /(?:channel|port) (?:is )?closed|went out of scope|before a response was received/i;

/** Only a reply in the agreed form is one. */
function isReply(answer: unknown): answer is Reply<never> {
  return typeof answer === "object" && answer !== null && "ok" in answer;
}

/**
 * What came back, as a reply. Nothing at all is how Firefox tells that the background ended before it had answered:
 * the change may be made or not, so nothing else may be said.
 *
 * @example replyOf({ ok: true, value: 1 }) // { ok: true, value: 1 }
 * @example replyOf(undefined) // { ok: false, error: "interrupted" }
 */
export function replyOf(answer: unknown): Reply<never> {
  if (isReply(answer)) return answer;
  return { ok: false, error: answer === undefined ? "interrupted" : "refresh-page" };
}

/**
 * The reply that an error of sending stands for. Where nobody heard, a change may have been made all the same, by a
 * background that ended over it; a page's own report changes nothing, and its page is told to refresh.
 *
 * @example failureOf(new Error("Extension context invalidated.")) // { ok: false, error: "refresh-page" }
 * @example failureOf(new Error("…the message channel closed…")) // { ok: false, error: "interrupted" }
 */
export function failureOf(error: unknown, message?: MessageName): Reply<never> {
  const text = String(error);
  if (ORPHANED.test(text)) return { ok: false, error: "refresh-page" };
  if (NOBODY.test(text)) return { ok: false, error: message === "reading.report" ? "refresh-page" : "interrupted" };
  return { ok: false, error: CUT_SHORT.test(text) ? "interrupted" : "unexpected" };
}
