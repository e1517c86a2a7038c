import type { Count } from "./count";

/** The networks Scoutlens reads. */
export const PLATFORM_IDS = [
  "instagram",
  "tiktok",
  "youtube",
  "x",
  "twitch",
  "threads",
  "facebook",
  "bluesky",
  "pinterest",
  "linkedin",
  "kick",
  "snapchat",
] as const;

export type PlatformId = (typeof PLATFORM_IDS)[number];

/**
 * Why a field has no value.
 * - `absent`: no rule found a place for it on this page
 * - `not-shown`: the network does not show it here, or the creator hid it
 * - `empty`: the place is there and blank, and a blank says nothing
 * - `unreadable`: text was found and is not a count
 * - `stale`: what the page holds belongs to another creator
 * - `ambiguous`: the page shows two different values, or the text reads two ways
 */
export type FieldGap = "absent" | "not-shown" | "empty" | "unreadable" | "stale" | "ambiguous";

/** One thing read off the page, with the rule that won, or why not and what was tried. */
export type Field<T> =
  | { ok: true; value: T; rule: string }
  | { ok: false; why: FieldGap; tried: string[]; text?: string };

/** Kinds of post are priced and behave differently, and are never pooled. A carousel is a `photo`. */
export type PostKind = "photo" | "reel" | "short" | "video" | "live" | "text";

/** Where a post was met. Only `latest` (a list in order of time) stretches the run of latest posts. */
export type PostOrigin = "latest" | "popular" | "search" | "feed" | "single";

/** A comment that is visible on the page. */
export interface VisibleComment {
  author: string;
  text: string;
  /** Written by the creator of the post. */
  byCreator: boolean;
  /** A reply by the creator is visible below it. */
  creatorReplied: boolean;
}

/** The counts a post can show. */
export type PostCount = "views" | "likes" | "comments" | "shares" | "saves" | "reposts" | "quotes";

/** One post of a creator. Times are milliseconds since 1970. */
export interface Post extends Record<PostCount, Field<Count>> {
  id: string;
  url: string;
  kind: PostKind;
  /** Best estimate of the time of publication; absent when the page does not tell. */
  publishedAt?: number;
  /** Present when the time is only known to lie between two ends ("2 weeks ago"). */
  publishedBetween?: { earliest: number; latest: number };
  /** Place in its list in order of time, 0 the newest: tells posts of one coarse date ("2 weeks ago") apart. */
  position?: number;
  pinned: boolean;
  /** A repost of somebody else's post. */
  repost: boolean;
  /** An advert that the network placed, not the creator's own content. */
  advert: boolean;
  /** Carries the network's paid-partnership label. Disclosure words in the caption are core's to find. */
  sponsored: boolean;
  caption?: string;
  origin: PostOrigin;
  visibleComments?: VisibleComment[];
}

/** How to reach the creator, as far as the page shows it. */
export interface Contact {
  emails: string[];
  /** Handles named as management or business contact. */
  handles: string[];
  links: string[];
  /** The network keeps the address behind a button. */
  behindButton: boolean;
}

/** The counts of a profile. */
export type ProfileCount = "followers" | "following" | "posts" | "likes" | "viewers";

/** What a profile says of itself. `viewers` are people watching live now. */
export interface ProfileFields extends Record<ProfileCount, Field<Count>> {
  displayName: Field<string>;
  handle: Field<string>;
  verified: Field<boolean>;
  bio: Field<string>;
  category: Field<string>;
  links: Field<string[]>;
  contact: Field<Contact>;
}

/** Everything read off one page of one creator: plain JSON. */
export interface Reading {
  platform: PlatformId;
  /** The kind of page it was read from. */
  page: "profile" | "post";
  /** The creator's handle in its canonical spelling, without the at sign. */
  handle: string;
  /** The network's own never-changing id of the creator, where the page shows it. */
  stableId?: string;
  url: string;
  /** Language the page declares, as a BCP 47 tag. */
  language: string | null;
  readAt: number;
  fields: ProfileFields;
  posts: Post[];
}
