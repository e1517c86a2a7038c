import { parseAddress } from "../address";
import { HOSTS } from "../hosts";
import { text } from "../read/text";
import type { CreatorList, ListEntry } from "./list";

/**
 * Channels among search results (seen in 2025). Since June 2023 the place named after subscribers holds
 * the handle, and the one named after videos the subscribers; before, each held what it says.
 */
export const youtubeSearch: CreatorList = {
  platform: "youtube",
  name: "list.channel-result",
  hosts: HOSTS.youtube,
  entries: (root) =>
    Array.from(root.querySelectorAll("ytd-channel-renderer")).flatMap((element): ListEntry[] => {
      const link = element.querySelector('a#main-link[href^="/@"], a[href^="/@"]');
      const [segment] = parseAddress(`https://www.youtube.com${link?.getAttribute("href") ?? ""}`)?.path ?? [];
      if (segment === undefined || !segment.startsWith("@")) return [];
      const name = segment.slice(1);
      const first = text(element, "#subscribers");
      const second = text(element, "#video-count");
      return [
        {
          handle: name.toLowerCase(),
          url: `https://www.youtube.com/@${name}`,
          followers: first?.startsWith("@") ? second : first,
          element,
        },
      ];
    }),
};
