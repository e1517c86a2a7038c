import type { PlatformId } from "../types/reading";
import type { Address } from "./address";
import type { DomScope } from "./dom";

/** What an address of a network stands for, told from the address alone. */
export type Target =
  | { kind: "profile"; handle: string; tab: string }
  /** `handle` is null where the address does not name the creator ("/watch?v=…"). */
  | { kind: "post"; handle: string | null; postId: string };

/** A page while it is being read. Rules see nothing else: no clock, no globals, no network. */
export interface Page {
  root: DomScope;
  platform: PlatformId;
  address: Address;
  url: string;
  target: Target;
  /** Declared language of the page as a BCP 47 tag, or null. */
  language: string | null;
  /** Time of reading in milliseconds since 1970. */
  now: number;
}
