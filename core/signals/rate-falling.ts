import { median } from "../metrics/statistics";
import { looked, notEnoughData, type SignalRule } from "./signal-rule";
import { RATE_FALL } from "./thresholds/everywhere";
import { above } from "./thresholds/threshold";

const DAY = 86_400_000;
const FEWEST_POINTS = 6;
const SHORTEST_SPAN = 30 * DAY;
/** Followers grew by at least this share. */
const GROWTH = 0.2;

/** Rate falling over snapshots while followers grow: followers who came and do not engage. */
export const rateFalling: SignalRule = {
  meta: {
    id: "rate-falling",
    question: "Does the rate fall over dated readings while followers grow?",
    family: "history",
    needs: ["history"],
    platforms: "all",
    explanations: ["viral-post", "featured-by-network", "new-account"],
    source: RATE_FALL.source,
  },
  assess({ history }) {
    const points = history.flatMap(({ at, followers, rate }) =>
      followers === null || rate === null || rate <= 0 ? [] : [{ at, followers: followers.value, rate }],
    );
    const first = points[0];
    const last = points.at(-1);
    const enough = first !== undefined && last !== undefined && last.at - first.at >= SHORTEST_SPAN;
    if (!enough || points.length < FEWEST_POINTS) return notEnoughData({ have: points.length, need: FEWEST_POINTS });
    const third = Math.floor(points.length / 3);
    const middles = (part: typeof points) => ({
      rate: median(part.map((point) => point.rate)) ?? 0,
      followers: median(part.map((point) => point.followers)) ?? 0,
    });
    const early = middles(points.slice(0, third));
    const late = middles(points.slice(-third));
    const growth = early.followers > 0 ? late.followers / early.followers - 1 : 0;
    const fall = early.rate > 0 ? 1 - late.rate / early.rate : 0;
    // Old likes over more followers fall by this much of their own; only what goes beyond is held against the border.
    const severity = growth < GROWTH || fall <= growth / (1 + growth) ? null : above(fall, RATE_FALL);
    const numbers = { value: fall, border: RATE_FALL.notice, growth, n: points.length };
    const text = severity === null ? "rate-falling_clear" : "rate-falling_low";
    return looked(severity, [{ text, numbers }], null, RATE_FALL.source);
  },
};
