import type { PlatformId } from "../types/reading";

/**
 * The addresses each network lives at, as match patterns: the manifest's host permissions and the
 * content script's registrations come from this one list.
 */
export const HOSTS: Readonly<Record<PlatformId, readonly string[]>> = {
  instagram: ["www.instagram.com", "instagram.com"],
  tiktok: ["www.tiktok.com"],
  youtube: ["www.youtube.com", "m.youtube.com"],
  x: ["x.com", "twitter.com", "www.x.com", "www.twitter.com", "mobile.twitter.com"],
  twitch: ["www.twitch.tv", "clips.twitch.tv"],
  threads: ["www.threads.com", "www.threads.net"],
  facebook: ["www.facebook.com", "m.facebook.com", "web.facebook.com"],
  bluesky: ["bsky.app"],
  pinterest: ["www.pinterest.com"],
  linkedin: ["www.linkedin.com"],
  kick: ["kick.com"],
  snapchat: ["www.snapchat.com"],
};

/** Match patterns of every network, https only. */
export const HOST_PATTERNS: readonly string[] = Object.values(HOSTS)
  .flat()
  .map((host) => `https://${host}/*`);
