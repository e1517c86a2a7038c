import { describe, expect, it } from "vitest";
import { readQueueLines } from "../../entrypoints/panel/queue-lines";

describe("lines pasted into the queue", () => {
  it("are addresses, with or without https, and handles with their network", () => {
    const { profiles, unread } = readQueueLines(
      "https://www.tiktok.com/@mira.bakes?lang=fr\nwww.youtube.com/@LenaAtTheLathe\nx @tomas",
    );
    expect(unread).toBe(0);
    expect(profiles.map(({ platform, url }) => [platform, url.startsWith("https://")])).toEqual([
      ["tiktok", true],
      ["youtube", true],
      ["x", true],
    ]);
  });

  it("count once each, and those that are neither are told", () => {
    expect(
      readQueueLines("www.tiktok.com/@mira.bakes, https://www.tiktok.com/@mira.bakes\nmira\n\n").profiles,
    ).toHaveLength(1);
    expect(readQueueLines("mira\nhttps://example.org/@mira").unread).toBe(2);
  });
});
