import { disclosureIn } from "../metrics/disclosure";
import { FEWEST_POSTS } from "./measures";
import { looked, notEnoughData, type SignalRule } from "./signal-rule";
import { SPONSORED_SHARE } from "./thresholds/everywhere";
import { above } from "./thresholds/threshold";

/** Most of the sample is paid for. Says nothing of bought counts, so the combined reading leaves it out. */
export const sponsoredOverload: SignalRule = {
  meta: {
    id: "sponsored-overload",
    question: "How many of the posts are sponsored?",
    family: "content",
    needs: ["captions"],
    platforms: "all",
    explanations: ["paid-promotion"],
    source: SPONSORED_SHARE.source,
  },
  assess({ sample }) {
    const told = sample.filter((post) => post.sponsored || post.caption !== undefined);
    if (told.length < FEWEST_POSTS) return notEnoughData({ have: told.length, need: FEWEST_POSTS });
    const paid = told.filter((post) => post.sponsored || disclosureIn(post.caption ?? "") !== null);
    const value = paid.length / told.length;
    const numbers = { value, border: SPONSORED_SHARE.notice, count: paid.length, n: told.length };
    const severity = above(value, SPONSORED_SHARE);
    const text = severity === null ? "sponsored-overload_clear" : "sponsored-overload_high";
    const evidence = [{ text, numbers, postIds: paid.map((post) => post.id) }];
    return looked(severity, evidence, null, SPONSORED_SHARE.source);
  },
};
