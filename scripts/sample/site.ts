import { SAMPLE_CREATORS, type SampleCreator } from "./creators";
import { instagramProfile } from "./instagram";
import { tiktokId, tiktokProfile, tiktokVideo } from "./tiktok";
import { youtubeId, youtubeVideos, youtubeWatch } from "./youtube";
import { YOUTUBE_SEARCH, youtubeSearch } from "./youtube-search";

/** The HTML of an address, or null when the sample has no such page. */
export type Site = (url: string) => string | null;

/** Addresses to open first, one for each creator. */
export function sampleAddresses(): string[] {
  return SAMPLE_CREATORS.map(profileAddress);
}

function profileAddress({ platform, handle }: SampleCreator): string {
  switch (platform) {
    case "tiktok":
      return `https://www.tiktok.com/@${handle}`;
    case "youtube":
      return `https://www.youtube.com/@${handle}/videos`;
    case "instagram":
      return `https://www.instagram.com/${handle}/`;
  }
}

/** All sample pages at the networks' real addresses. `now` dates the posts. */
export function sampleSite(now: number): Site {
  const pages = new Map<string, string>();
  for (const creator of SAMPLE_CREATORS) {
    const others = SAMPLE_CREATORS.filter((other) => other !== creator && other.platform === creator.platform);
    if (creator.platform === "tiktok") {
      const profile = `https://www.tiktok.com/@${creator.handle}`;
      pages.set(profile, tiktokProfile(creator, others, now));
      for (const [index, post] of creator.posts.entries()) {
        pages.set(`${profile}/video/${tiktokId(post, index, now)}`, tiktokVideo(creator, index));
      }
    }
    if (creator.platform === "instagram") pages.set(profileAddress(creator), instagramProfile(creator, others, now));
    if (creator.platform === "youtube") {
      const channel = `https://www.youtube.com/@${creator.handle}`;
      pages.set(`${channel}/videos`, youtubeVideos(creator, others));
      pages.set(channel, youtubeVideos(creator, others));
      for (const index of creator.posts.keys()) {
        pages.set(`https://www.youtube.com/watch?v=${youtubeId(creator, index)}`, youtubeWatch(creator, index));
      }
    }
  }
  pages.set(YOUTUBE_SEARCH, youtubeSearch());
  return (url) => pages.get(url.replace(/[#].*$/, "")) ?? null;
}
