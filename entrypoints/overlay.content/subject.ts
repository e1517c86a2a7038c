import { recognise } from "../../core/platforms/registry";
import type { PlatformId, Reading } from "../../core/types/reading";

/** Whose numbers may be shown at an address: the platform and the handle; handle null where the address names none. */
export interface Subject {
  platform: PlatformId;
  handle: string | null;
  /** Id of the post that the page shows alone; empty on a profile. */
  post: string;
  /** Two addresses of one key are one page. */
  key: string;
}

/** What an address is about; null when it is neither a profile nor a post of a known network. */
export function subjectOf(url: string): Subject | null {
  const match = recognise(url);
  if (!match) return null;
  const { platform, target } = match;
  const handle = target.handle === null ? null : platform.canonicalHandle(target.handle);
  const post = target.kind === "post" ? target.postId : "";
  return { platform: platform.id, handle, post, key: `${platform.id}:${handle ?? ""}:${post}` };
}

/**
 * Whether a reading may be shown at this address: it has something in it, and it is of the creator that the address
 * names. An address that names nobody trusts the page's own word.
 */
export function isReliable(reading: Reading, subject: Subject): boolean {
  if (reading.platform !== subject.platform || reading.handle === "") return false;
  if (subject.handle !== null && reading.handle !== subject.handle) return false;
  const { followers, displayName, viewers } = reading.fields;
  if (!followers.ok && followers.why === "stale") return false;
  return followers.ok || viewers.ok || displayName.ok || reading.posts.length > 0;
}

/** Counts that a scout would miss first, as far as they could not be read; names of `name_*` messages. */
export function missingOf(reading: Reading): ("followers" | "posts")[] {
  const { followers } = reading.fields;
  return [
    ...(followers.ok || followers.why === "not-shown" ? [] : (["followers"] as const)),
    ...(reading.posts.length > 0 ? [] : (["posts"] as const)),
  ];
}
