import { expect, it } from "vitest";
import { postLink, timeFromKey } from "../../core/platforms/bluesky/address";

it("tells the time of a post by its key", () => {
  expect(timeFromKey("3mdegyw3ves2t")).toBe(Date.parse("2026-01-26T23:55:27.431Z"));
  expect(timeFromKey("self")).toBeNull();
  expect(timeFromKey("3mdegyw3ves21")).toBeNull();
});

it("takes name and key out of a link to a post", () => {
  expect(postLink("/profile/mira.example/post/3mdegyw3ves2t/liked-by")).toEqual({
    name: "mira.example",
    key: "3mdegyw3ves2t",
  });
  expect(postLink("https://evil.example/profile/mira.example/post/3mdegyw3ves2t")).toBeNull();
  expect(postLink("/profile/mira.example")).toBeNull();
});
