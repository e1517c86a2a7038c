import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One post of a real series; a count that the network did not show is null. */
export interface SeriesPost {
  at: number;
  likes: number;
  comments: number | null;
  views: number | null;
  shares: number | null;
}

/** One creator of a real series, latest post first. */
export interface SeriesCreator {
  number: number;
  followers: number;
  following: number | null;
  posts: number;
  profileLikes: number | null;
  sample: SeriesPost[];
}

export type SeriesPlatform = "tiktok" | "instagram";

/** Videos of TikTok creators by creator; null where the file is not there. */
export function readTiktok(folder: string): SeriesCreator[] | null {
  const rows = readRows(join(folder, "tiktok-videos.csv"));
  if (rows === null) return null;
  const creators = new Map<number, SeriesCreator>();
  for (const row of rows) {
    const number = Number(row.creator);
    const creator = creators.get(number) ?? {
      number,
      followers: Number(row.followers),
      following: null,
      posts: Number(row.total_videos),
      profileLikes: Number(row.total_likes),
      sample: [],
    };
    creators.set(number, creator);
    creator.sample.push({
      at: Number(row.create_time),
      likes: Number(row.likes),
      comments: Number(row.comments),
      views: Number(row.plays),
      shares: Number(row.shares),
    });
  }
  for (const creator of creators.values()) creator.sample.sort((a, b) => b.at - a.at);
  return [...creators.values()];
}

interface InstagramAccount {
  followers: number;
  following: number;
  posts: number;
  sample: { publishedAt: number; likes: number; comments: number; commentsDisabled: boolean }[];
}

/** Small genuine Instagram accounts; null where the file is not there. */
export function readInstagram(folder: string): SeriesCreator[] | null {
  const file = join(folder, "instagram-genuine-posts.json");
  if (!existsSync(file)) return null;
  // The file's shape is described beside it; a wrong shape shows at once as a series without creators.
  const accounts = JSON.parse(readFileSync(file, "utf8")) as InstagramAccount[];
  return accounts.map((account, number) => ({
    number,
    followers: account.followers,
    following: account.following,
    posts: account.posts,
    profileLikes: null,
    sample: account.sample
      .map((post) => ({
        at: post.publishedAt,
        likes: post.likes,
        comments: post.commentsDisabled ? null : post.comments,
        views: null,
        shares: null,
      }))
      .sort((a, b) => b.at - a.at),
  }));
}

/** Single YouTube videos without their creators; null where the file is not there. */
export function readYoutube(folder: string): SeriesPost[] | null {
  const rows = readRows(join(folder, "youtube-videos-2022.csv"));
  if (rows === null) return null;
  return rows
    .map((row) => ({
      at: 0,
      likes: Number(row.likes),
      comments: Number(row.comments),
      views: Number(row.views),
      shares: null,
    }))
    .filter((post) => post.views > 0 && post.likes > 0);
}

/** Rows of a plain file without quoted cells, by column name. */
function readRows(file: string): Record<string, string>[] | null {
  if (!existsSync(file)) return null;
  const [head = "", ...lines] = readFileSync(file, "utf8")
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u);
  const names = head.split(",");
  return lines
    .filter((line) => line.length > 0)
    .map((line) => {
      const cells = line.split(",");
      return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""]));
    });
}
