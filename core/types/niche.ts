/** A word or hashtag that spoke for a topic. */
export interface TopicHit {
  id: string;
  postIds: string[];
  words: string[];
}

/** A language with where it was found. */
export interface LanguageFinding {
  place: "bio" | "captions" | "comments";
  language: string | null;
  /** Not shown where the detector is not sure or the text has fewer than 40 letters. */
  why?: "not-reliable" | "too-short" | "not-detected";
}

/** A brand in sponsored posts, marked against the brief. */
export interface BrandMention {
  brand: string;
  posts: { postId: string; url: string; at: number | null }[];
  mark: "competitor" | "never-word" | null;
}

/** What the creator posts about, where and for whom, from words on the page. Age and gender are never inferred. */
export interface Niche {
  topics: TopicHit[];
  /** Share of the posts on the top topic. */
  focus: { topic: string; share: number; n: number } | null;
  hashtags: { tag: string; postIds: string[] }[];
  languages: LanguageFinding[];
  /** Comments in the captions' language; null when either is unknown. */
  commentsMatchCaptions: boolean | null;
  /** `region` is the ISO 3166 code where the place names or lies in a known country. */
  places: { place: string; region?: string; from: "bio" | "captions"; postIds: string[] }[];
  linkDomains: string[];
  brands: BrandMention[];
}
