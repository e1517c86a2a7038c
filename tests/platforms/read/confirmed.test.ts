import { describe, expect, it } from "vitest";
import type { Page } from "../../../core/platforms/page";
import { confirmed } from "../../../core/platforms/read/confirmed";
import { exactCount } from "../../../core/platforms/read/schema-org";
import { NOT_SHOWN } from "../../../core/platforms/rule";
import { parsePage } from "../../support/document";

const page: Page = {
  root: parsePage(""),
  platform: "bluesky",
  address: { host: "bsky.app", path: [], query: {} },
  url: "https://bsky.app/",
  target: { kind: "profile", handle: "mira.example", tab: "" },
  language: "en",
  now: 0,
};

describe("confirmed", () => {
  it("takes the exact number when every shown one agrees, and keeps the text that people see", () => {
    expect(confirmed(exactCount(69211), "69.2K", page, "followers")).toEqual({
      value: 69211,
      low: 69211,
      high: 69211,
      text: "69.2K",
    });
    expect(confirmed("3,817", ["3.8K", "3.8K"], page, "likes")?.value).toBe(3817);
  });

  it("leaves the shown number alone when the two differ", () => {
    expect(confirmed(exactCount(512), "69.2K", page, "followers")).toBeNull();
    expect(confirmed("12", "12K", page, "followers")).toBeNull();
    expect(confirmed(exactCount(69211), ["69.2K", "4"], page, "followers")).toBeNull();
  });

  it("confirms nothing by a blank, missing or hidden place, nor by a rounded label", () => {
    expect(confirmed(exactCount(5), "", page, "likes")).toBeNull();
    expect(confirmed(exactCount(5), null, page, "likes")).toBeNull();
    expect(confirmed(exactCount(5), NOT_SHOWN, page, "likes")).toBeNull();
    expect(confirmed("1.1M", "1.1M", page, "followers")).toBeNull();
    expect(confirmed(null, "5", page, "likes")).toBeNull();
  });
});
