import { HOSTS } from "../hosts";
import { COUNTRY_HOSTS, memberIn } from "../linkedin/address";
import { text } from "../read/text";
import type { CreatorList, ListEntry } from "./list";

/**
 * Authors of the updates on a company's page (seen in 2025): most of them are others whom the company
 * shared, each with their own follower count.
 */
export const linkedinUpdates: CreatorList = {
  platform: "linkedin",
  name: "list.update-author",
  hosts: [...HOSTS.linkedin, ...COUNTRY_HOSTS],
  entries: (root) =>
    Array.from(root.querySelectorAll('[data-test-id="main-feed-activity-card__entity-lockup"]')).flatMap(
      (element): ListEntry[] => {
        const name = element.querySelector('[data-tracking-control-name$="feed-actor-name"]');
        const member = memberIn(name?.getAttribute("href") ?? null);
        // A person's line holds a headline, which may have any number in it.
        if (!member || member.section === "in") return [];
        return [
          {
            handle: member.slug.toLowerCase(),
            url: `https://www.linkedin.com/${member.section}/${member.slug}/`,
            followers: text(element, "p"),
            element,
          },
        ];
      },
    ),
};
