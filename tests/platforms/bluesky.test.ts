import { expect, it } from "vitest";
import { postLink, timeFromKey } from "../../core/platforms/bluesky/address";

it("tells the time of a post by its key", () => {
  expect(timeFromKey("3mdeflfry7qfz")).toBe(Date.parse("2026-01-26T23:30:00.379Z"));
  expect(timeFromKey("self")).toBeNull();
  expect(timeFromKey("3mdeflfry7qf1")).toBeNull();
});

it("takes name and key out of a link to a post", () => {
  expect(postLink("/profile/mira.example/post/3mdeflfry7qfz/liked-by")).toEqual({
    name: "mira.example",
    key: "3mdeflfry7qfz",
  });
  expect(postLink("https://evil.example/profile/mira.example/post/3mdeflfry7qfz")).toBeNull();
  expect(postLink("/profile/mira.example")).toBeNull();
});
