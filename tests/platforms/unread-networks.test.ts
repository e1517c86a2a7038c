import { describe, expect, it } from "vitest";
import { HOSTS } from "../../core/platforms/hosts";
import { unreadNetwork } from "../../core/platforms/unread-networks";

describe("networks that are known and not read", () => {
  it.each([
    ["https://mastodon.social/@mira", "Mastodon"],
    ["https://www.reddit.com/user/mira", "Reddit"],
    ["https://mira.substack.com/", "Substack"],
    ["https://notvk.com/mira", null],
    ["https://example.org/mastodon.social", null],
    ["about:blank", null],
  ])("%s is %s", (url, name) => {
    expect(unreadNetwork(url)).toBe(name);
  });

  it("names no host that is read", () => {
    for (const host of Object.values(HOSTS).flat())
      expect([host, unreadNetwork(`https://${host}/`)]).toEqual([host, null]);
  });
});
