import { median } from "../metrics/statistics";
import type { Evidence } from "../types/signal";
import type { HistoryPoint } from "../types/signal-input";
import { looked, notEnoughData, type SignalRule } from "./signal-rule";
import { JUMP_SOURCE } from "./thresholds/everywhere";

const DAY = 86_400_000;
const FEWEST_POINTS = 5;
/** A longer gap hides when the followers came, so nothing is said of it. */
const LONGEST_GAP = 7 * DAY;
/** A jump: at least this share of the followers at once, and this many times the usual growth a day. */
const JUMP_SHARE = 0.05;
const JUMP_TIMES = 8;
/** A plateau after a jump: this many points later, less than this share of the jump was added. */
const PLATEAU_POINTS = 2;
const PLATEAU_SHARE = 0.05;

interface Step {
  at: number;
  days: number;
  from: number;
  /** What was gained for certain: the new count's lower end less the old count's upper end. */
  certain: number;
  gained: number;
}

/**
 * A leap of followers within days, far beyond the usual growth, and a plateau or decline behind it, over saved
 * snapshots. The published pattern (Popular Pays, Popular Chips, HypeAuditor help) has no published error rate.
 */
export const followerJumps: SignalRule = {
  meta: {
    id: "follower-jumps",
    question: "Did followers jump, or stand still, between dated readings?",
    family: "history",
    needs: ["history"],
    platforms: "all",
    explanations: ["viral-post", "featured-by-network", "giveaway", "new-account"],
    source: JUMP_SOURCE,
  },
  assess({ history }) {
    const steps = stepsOf(history);
    if (steps.length < FEWEST_POINTS - 1) return notEnoughData({ have: steps.length + 1, need: FEWEST_POINTS });
    const close = steps.filter((step) => step.days * DAY <= LONGEST_GAP);
    const usual = Math.max(0, median(steps.map((step) => step.gained / step.days)) ?? 0);
    const jumps = close.filter(
      ({ certain, from, days }) => certain >= from * JUMP_SHARE && certain >= usual * days * JUMP_TIMES,
    );
    const evidence = jumps.map(({ gained, days, at }): Evidence => {
      const after = steps.filter((step) => step.at > at).slice(0, PLATEAU_POINTS);
      const later = after.reduce((sum, step) => sum + step.gained, 0);
      const plateau = after.length === PLATEAU_POINTS && later < gained * PLATEAU_SHARE;
      const numbers = { value: gained, days, at, usual, later };
      return { text: plateau ? "follower-jumps_plateau" : "follower-jumps_jump", numbers };
    });
    const plateau = evidence.some(({ text }) => text === "follower-jumps_plateau");
    return looked(plateau ? "strong" : evidence.length > 0 ? "notice" : null, evidence, null, JUMP_SOURCE);
  },
};

function stepsOf(history: readonly HistoryPoint[]): Step[] {
  const points = history.flatMap(({ at, followers }) => (followers === null ? [] : [{ at, followers }]));
  return points.slice(1).flatMap((point, index) => {
    const before = points[index];
    const days = before === undefined ? 0 : (point.at - before.at) / DAY;
    if (before === undefined || days <= 0) return [];
    const certain = before.followers.high === null ? 0 : point.followers.low - before.followers.high;
    const gained = point.followers.value - before.followers.value;
    return [{ at: point.at, days, from: before.followers.value, certain, gained }];
  });
}
