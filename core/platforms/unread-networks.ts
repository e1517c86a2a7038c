import { parseAddress } from "./address";

/** Networks that creators live on and that no platform here reads yet: the host's end, with the name people know. */
const NAMES: readonly [host: string, name: string][] = [
  ["mastodon.social", "Mastodon"],
  ["mastodon.online", "Mastodon"],
  ["mstdn.social", "Mastodon"],
  ["mstdn.jp", "Mastodon"],
  ["reddit.com", "Reddit"],
  ["tumblr.com", "Tumblr"],
  ["vk.com", "VK"],
  ["weibo.com", "Weibo"],
  ["xiaohongshu.com", "Xiaohongshu"],
  ["rednote.com", "Xiaohongshu"],
  ["douyin.com", "Douyin"],
  ["bilibili.com", "Bilibili"],
  ["nicovideo.jp", "Niconico"],
  ["lemon8-app.com", "Lemon8"],
  ["rumble.com", "Rumble"],
  ["substack.com", "Substack"],
  ["patreon.com", "Patreon"],
  ["vimeo.com", "Vimeo"],
  ["dailymotion.com", "Dailymotion"],
  ["soundcloud.com", "SoundCloud"],
  ["open.spotify.com", "Spotify"],
  ["t.me", "Telegram"],
];

/**
 * The name of the network at an address that is known but not read yet; null for every other address. Only hosts
 * that are listed count: a Mastodon server of its own name is not guessed.
 *
 * @example unreadNetwork("https://mastodon.social/@mira") // "Mastodon"
 * @example unreadNetwork("https://notvk.com/mira") // null: another host that ends alike
 */
export function unreadNetwork(url: string): string | null {
  const host = parseAddress(url)?.host;
  if (host === undefined) return null;
  return NAMES.find(([end]) => host === end || host.endsWith(`.${end}`))?.[1] ?? null;
}
