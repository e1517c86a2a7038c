import type { Contact } from "../../core/types/reading";

/** How a creator can be reached, best first: an address, a handle, a link. */
export const waysToReach = ({ emails, handles, links }: Contact): string[] => [...emails, ...handles, ...links];
