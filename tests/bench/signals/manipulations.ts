import { median, quantile } from "../../../core/metrics/statistics";
import type { SeriesCreator, SeriesPost } from "./series";

type Random = () => number;
type Change = (creator: SeriesCreator, random: Random) => SeriesCreator;

const between = (random: Random, low: number, high: number) => low + (high - low) * random();

function followersTimes(factor: number): Change {
  return (creator) => ({ ...creator, followers: Math.round(creator.followers * factor) });
}

function eachPost(change: (post: SeriesPost, random: Random, all: SeriesPost[]) => Partial<SeriesPost>): Change {
  return (creator, random) => {
    const sample = creator.sample.map((post) => ({ ...post, ...change(post, random, creator.sample) }));
    const added = sample.reduce((sum, post, index) => sum + post.likes - (creator.sample[index]?.likes ?? 0), 0);
    // Bought likes count in the profile's total too: otherwise the total would give them away for nothing.
    return { ...creator, sample, profileLikes: creator.profileLikes === null ? null : creator.profileLikes + added };
  };
}

const likesOf = (posts: SeriesPost[]) => posts.map((post) => post.likes);

function likesPlus(share: number): Change {
  return eachPost((post, random, all) => {
    const middle = median(likesOf(all)) ?? 0;
    return { likes: Math.round(post.likes + middle * share * between(random, 0.95, 1.05)) };
  });
}

const likesFloor = eachPost((post, random, all) => {
  const floor = quantile(likesOf(all), 0.75) ?? 0;
  return post.likes < floor ? { likes: Math.round(floor * between(random, 0.97, 1.03)) } : {};
});

const pod = eachPost((post, random) => ({
  likes: post.likes + Math.round(between(random, 25, 35)),
  comments: post.comments === null ? null : post.comments + Math.round(between(random, 25, 35)),
}));

const viewsTimes3 = eachPost((post, random) => ({
  views: post.views === null ? null : Math.round(post.views * between(random, 2.8, 3.2)),
}));

const likesProportional = eachPost((post, random) => ({ likes: Math.round(post.likes * between(random, 1.7, 2.3)) }));

const halfBoosted = eachPost((post, random, all) => {
  const middle = median(likesOf(all)) ?? 0;
  return random() < 0.5 ? { likes: Math.round(post.likes + 3 * middle * between(random, 0.95, 1.05)) } : {};
});

const commentsBought = eachPost((post, random, all) => {
  const middle = median(all.flatMap(({ comments }) => (comments === null ? [] : [comments]))) ?? 0;
  const added = Math.round(Math.max(5, 3 * middle) * between(random, 0.95, 1.05));
  return { comments: post.comments === null ? null : post.comments + added };
});

const viewsAndLikes = eachPost((post, random) => ({
  views: post.views === null ? null : Math.round(post.views * between(random, 2.8, 3.2)),
  likes: Math.round(post.likes * between(random, 2.8, 3.2)),
}));

/** A manipulation by its name, and whether it needs views. */
export interface Manipulation {
  change: Change;
  needsViews?: boolean;
}

/** Everything the bench does to a genuine series; the last four go beyond the published definitions. */
export const MANIPULATIONS: Record<string, Manipulation> = {
  "followers-x1.5": { change: followersTimes(1.5) },
  "followers-x2": { change: followersTimes(2) },
  "followers-x4": { change: followersTimes(4) },
  "likes+100": { change: likesPlus(1) },
  "likes+300": { change: likesPlus(3) },
  "likes-floor": { change: likesFloor },
  "followers-x4-likes+300": { change: (creator, random) => likesPlus(3)(followersTimes(4)(creator, random), random) },
  pod: { change: pod },
  "views-x3": { change: viewsTimes3, needsViews: true },
  "likes-proportional": { change: likesProportional },
  "likes+300-half": { change: halfBoosted },
  "comments-bought": { change: commentsBought },
  "views-x3-likes-x3": { change: viewsAndLikes, needsViews: true },
};
