import { commentText } from "./comment-text";
import { commentsPerLike } from "./comments-per-like";
import { commentsPerView } from "./comments-per-view";
import { fewPosts } from "./few-posts";
import { followerJumps } from "./follower-jumps";
import { followingPerFollower } from "./following-per-follower";
import { likesClustered } from "./likes-clustered";
import { likesEvenness } from "./likes-evenness";
import { likesFollowViews } from "./likes-follow-views";
import { likesPerFollower } from "./likes-per-follower";
import { likesPerView } from "./likes-per-view";
import { likesPerViewEvenness } from "./likes-per-view-evenness";
import { oneHit } from "./one-hit";
import { profileLikesPerFollower } from "./profile-likes-per-follower";
import { rateFalling } from "./rate-falling";
import { rateForSize } from "./rate-for-size";
import type { SignalRule } from "./signal-rule";
import { sponsoredOverload } from "./sponsored-overload";
import { viewsPerFollower } from "./views-per-follower";

/** Every signal, in the order the panel shows them. */
export const SIGNAL_RULES: readonly SignalRule[] = [
  rateForSize,
  likesPerView,
  likesPerViewEvenness,
  likesFollowViews,
  likesEvenness,
  likesClustered,
  likesPerFollower,
  commentsPerLike,
  commentsPerView,
  viewsPerFollower,
  profileLikesPerFollower,
  fewPosts,
  followingPerFollower,
  oneHit,
  commentText,
  followerJumps,
  rateFalling,
  sponsoredOverload,
];
