import { coefficientOfVariation, mean, median, quantile } from "../metrics/statistics";
import { largestCluster, logSlope } from "./series-shape";

/** The numbers that thresholds and patterns are about; ratios are fractions, null where counts are missing. */
export type FigureId =
  | "likesSpread"
  | "likesClustered"
  | "lowestLikes"
  | "likesPerView"
  | "highestLikesPerView"
  | "likesPerViewSpread"
  | "likesFollowViews"
  | "commentsPerLike"
  | "commentsPerView"
  | "sharesPerView"
  | "viewsPerFollower"
  | "lowLikesPerFollower"
  | "profileLikesPerFollower"
  | "profileLikesPerView"
  | "followersPerPost"
  | "followingPerFollower"
  | "meanOverMedian"
  | "followers"
  | "posts";

export type Figures = Record<FigureId, number | null>;

interface Value {
  value: number;
}

/** The series the figures are made of; a subset of `Measures`. */
interface Series {
  likes: Value[];
  views: Value[];
  comments: Value[];
  shares: Value[];
  likesPerView: Value[];
  commentsPerLike: Value[];
  likesWithViews: { views: number; likes: number }[];
  followers: number | null;
  following: number | null;
  posts: number | null;
  profileLikes: number | null;
}

const FEWEST = 6;
/** The spread of fewer posts is itself too uncertain: at six posts the same border marks five times as many. */
export const FEWEST_FOR_SPREAD = 10;
/** Extremes drift with the number of posts, so those figures look at the twelve latest at most. */
const RUN = 12;

/**
 * Works out every figure from the series of one sample.
 * @example figuresOf(seriesOfTwelveVideos).likesPerView // 0.15
 * @example figuresOf(seriesWithoutViews).likesPerView // null
 */
export function figuresOf(series: Series): Figures {
  const likes = numbers(series.likes);
  const views = numbers(series.views);
  const comments = numbers(series.comments);
  const perView = numbers(series.likesPerView);
  const perLike = numbers(series.commentsPerLike);
  const latestLikes = likes.slice(0, RUN);
  const latestPerView = perView.slice(0, RUN);
  const lead = enough(views) ? views : likes;
  const { followers, following, posts, profileLikes } = series;
  return {
    likesSpread: likes.length >= FEWEST_FOR_SPREAD ? coefficientOfVariation(likes) : null,
    likesClustered: enough(likes) ? largestCluster(latestLikes) : null,
    lowestLikes: enough(likes) ? divide(Math.min(...latestLikes), median(latestLikes)) : null,
    likesPerView: enough(perView) ? median(perView) : null,
    highestLikesPerView: enough(perView) ? Math.max(...latestPerView) : null,
    likesPerViewSpread: perView.length >= FEWEST_FOR_SPREAD ? coefficientOfVariation(perView) : null,
    likesFollowViews: enough(perView) ? logSlope(series.likesWithViews.slice(0, RUN)) : null,
    commentsPerLike: enough(perLike) ? share(series.comments, likes) : null,
    commentsPerView: enough(comments) && enough(views) ? share(series.comments, views) : null,
    sharesPerView: enough(numbers(series.shares)) && enough(views) ? share(series.shares, views) : null,
    viewsPerFollower: enough(views) ? divide(median(views), followers) : null,
    lowLikesPerFollower: enough(likes) ? divide(quantile(likes, 0.1), followers) : null,
    profileLikesPerFollower: divide(profileLikes, followers),
    profileLikesPerView: enough(views) ? divide(divide(profileLikes, posts), median(views)) : null,
    followersPerPost: divide(followers, posts),
    followingPerFollower: divide(following, followers),
    meanOverMedian: enough(lead) ? divide(mean(lead), median(lead)) : null,
    followers,
    posts,
  };
}

function numbers(series: readonly Value[]): number[] {
  return series.map((part) => part.value);
}

function enough(values: readonly number[]): boolean {
  return values.length >= FEWEST;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Mean count a post over the mean of another count a post, half a count more so that none is not nothing, so a post without one does not tilt it. */
function share(counts: readonly Value[], others: readonly number[]): number | null {
  return divide((sum(numbers(counts)) + 0.5) / counts.length, sum(others) / others.length);
}

function divide(upper: number | null, lower: number | null): number | null {
  return upper === null || lower === null || lower <= 0 ? null : upper / lower;
}
