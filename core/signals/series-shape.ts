/** Widest ratio between the largest and smallest likes of a cluster: what a top-up to one number leaves. */
const CLUSTER_WIDTH = 1.065;

/**
 * How many of the other posts lie beside one of them: 0 where no two values are within 6.5 %, 1 where all are. Counting
 * the others makes samples of six and of twelve comparable. Null below two posts.
 * @example largestCluster([100, 101, 102, 300]) // 0.6666666666666666
 * @example largestCluster([100]) // null
 */
export function largestCluster(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const sizes = values.map((low) => values.filter((value) => value >= low && value <= low * CLUSTER_WIDTH).length);
  return (Math.max(...sizes) - 1) / (values.length - 1);
}

/**
 * Least-squares slope of ln(likes + 1) on ln(views): 1 where likes grow in step with views, near 0 where they do not.
 * Null below three posts or without any spread of views.
 * @example logSlope([{ views: 100, likes: 9 }, { views: 1000, likes: 99 }, { views: 10000, likes: 999 }]) // 1
 * @example logSlope([{ views: 100, likes: 9 }]) // null
 */
export function logSlope(posts: readonly { views: number; likes: number }[]): number | null {
  if (posts.length < 3) return null;
  const points = posts.map(({ views, likes }) => ({ x: Math.log(Math.max(1, views)), y: Math.log(likes + 1) }));
  const centreX = points.reduce((total, { x }) => total + x, 0) / points.length;
  const centreY = points.reduce((total, { y }) => total + y, 0) / points.length;
  const spread = points.reduce((total, { x }) => total + (x - centreX) ** 2, 0);
  if (spread === 0) return null;
  return points.reduce((total, { x, y }) => total + (x - centreX) * (y - centreY), 0) / spread;
}
