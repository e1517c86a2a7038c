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

/** Domains of single countries that show Pinterest's pages, besides the subdomains of pinterest.com. */
export const PINTEREST_DOMAINS: readonly string[] =
  "at ca ch cl co.kr co.uk com.au com.mx de dk es fr ie it jp nz ph pt ru se"
    .split(" ")
    .map((domain) => `www.pinterest.${domain}`);

/**
 * Networks that keep a subdomain for each country ("de.linkedin.com"): one pattern stands for all of them.
 * What is read there is still decided by the exact hosts of the platform.
 */
const WITH_SUBDOMAINS: Partial<Record<PlatformId, readonly string[]>> = {
  linkedin: ["*.linkedin.com"],
  pinterest: ["*.pinterest.com", ...PINTEREST_DOMAINS],
};

/** Match patterns of every network, https only. */
export const HOST_PATTERNS: readonly string[] = Object.entries({ ...HOSTS, ...WITH_SUBDOMAINS })
  .flatMap(([, hosts]) => hosts)
  .map((host) => `https://${host}/*`);
