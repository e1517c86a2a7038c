import { platformById, recognise } from "../../core/platforms/registry";
import type { PlatformId } from "../../core/types/reading";

/** One profile for the queue. */
export interface QueueProfile {
  platform: PlatformId;
  handle: string;
  url: string;
}

/** "tiktok mira.bakes", "tiktok:@mira.bakes": a handle needs its network beside it. */
const NAMED = /^([a-z]+)[\s:/]+@?([^\s/]+)$/i;

function profileOf(line: string): QueueProfile | null {
  const address = /^https?:\/\//i.test(line) ? line : `https://${line}`;
  const match = recognise(address);
  if (match && match.target.handle !== null) {
    const handle = match.platform.canonicalHandle(match.target.handle);
    return { platform: match.platform.id, handle, url: match.platform.profileUrl(handle) };
  }
  const named = NAMED.exec(line);
  // An unknown name gives no platform, which the next line checks.
  const platform = named ? platformById((named[1] ?? "").toLowerCase() as PlatformId) : null;
  if (!platform || named?.[2] === undefined) return null;
  const handle = platform.canonicalHandle(named[2]);
  return { platform: platform.id, handle, url: platform.profileUrl(handle) };
}

/**
 * Profiles out of pasted text, one a line: addresses with or without https, or "tiktok @handle". Doubles are left out,
 * lines that are neither are counted.
 */
export function readQueueLines(text: string): { profiles: QueueProfile[]; unread: number } {
  const profiles = new Map<string, QueueProfile>();
  let unread = 0;
  for (const line of text.split(/[\n,;]+/).map((each) => each.trim())) {
    if (line === "") continue;
    const profile = profileOf(line);
    if (profile) profiles.set(`${profile.platform}:${profile.handle}`, profile);
    else unread += 1;
  }
  return { profiles: [...profiles.values()], unread };
}
