import { describe, expect, it } from "vitest";
import type { Reading } from "../../core/types/reading";
import { parsePage } from "../support/document";
import { fixtures, readFixture } from "../support/fixtures";

/* Marks and data that the shown number contradicts: what is shown is read, or nothing. */

function changed(platform: string, name: string, change: (html: string) => string): Reading {
  const fixture = fixtures(platform).find((each) => each.name === name);
  if (!fixture) throw new Error(`no fixture ${platform}/${name}`);
  const html = change(fixture.html);
  expect(html).not.toBe(fixture.html);
  const reading = readFixture(fixture, { root: parsePage(html) });
  if (!reading) throw new Error(`${fixture.url} is refused`);
  return reading;
}

describe("a count that its own mark contradicts", () => {
  it("is read as shown on Threads when the title says another", () => {
    const reading = changed("threads", "profile-portuguese", (html) => html.replace('title="12.345"', 'title="987"'));
    expect(reading.fields.followers).toMatchObject({ ok: true, value: { low: 12300, high: 12399 } });
  });

  it("is read as shown on Instagram when the title says another", () => {
    const reading = changed("instagram", "profile-list-2025", (html) => html.replace(/title="[\d.,]+"/, 'title="7"'));
    expect(reading.fields.followers).toMatchObject({ ok: true, rule: "header.row-2025" });
    expect(reading.fields.followers.ok && reading.fields.followers.value.value).not.toBe(7);
  });

  it("is read by its word on LinkedIn when the card shows a number that the description does not", () => {
    const reading = changed("linkedin", "company-logged-out-2025", (html) =>
      html.replace(/(?<=>\s*)418,370 followers|418,370 followers(?=\s*<)/g, "98,765 followers"),
    );
    expect(reading.fields.followers).toMatchObject({ ok: true, value: { value: 98_765 } });
  });
});

describe("rows in another order", () => {
  it("are told by their labels on Threads, not by place", () => {
    const before = readFixture(fixtures("threads").find(({ name }) => name === "profile-logged-out-2025") ?? never());
    const swapped = changed("threads", "profile-logged-out-2025", (html) =>
      html
        .replaceAll('aria-label="Like"', 'aria-label="?"')
        .replaceAll('aria-label="Comment"', 'aria-label="Like"')
        .replaceAll('aria-label="?"', 'aria-label="Comment"'),
    );
    const [a, b] = [before?.posts[0], swapped.posts[0]];
    expect(a?.likes.ok && a.likes.value.low).not.toBe(a?.comments.ok && a.comments.value.low);
    expect(b?.likes.ok && b.likes.value.low).toBe(a?.comments.ok && a.comments.value.low);
    expect(b?.comments.ok && b.comments.value.low).toBe(a?.likes.ok && a.likes.value.low);
  });
});

/** More tiles of the same kind below the first ones, each a day older than the one before. */
function withMoreTiles(html: string): string {
  const starts = [...html.matchAll(/<[^<>]*data-e2e="user-post-item"/g)].map(({ index }) => index);
  const [third = 0, fourth = 0] = starts.slice(2);
  const tile = html.slice(third, fourth);
  const id = /\/(?:video|photo)\/(\d+)/.exec(tile)?.[1] ?? "0";
  const more = [1n, 2n, 3n, 4n, 5n, 6n].map((day) =>
    tile.replaceAll(id, String(BigInt(id) - ((day * 86_400n) << 32n))),
  );
  return html.slice(0, fourth) + more.join("") + html.slice(fourth);
}

it("a pinned video on TikTok stays pinned without its badge", () => {
  const pins = (reading: Reading) => reading.posts.flatMap(({ id, pinned }) => (pinned ? id : []));
  const whole = changed("tiktok", "profile-2025-signed-out", withMoreTiles);
  const bare = changed("tiktok", "profile-2025-signed-out", (html) =>
    withMoreTiles(html).replaceAll('data-e2e="video-card-badge"', ""),
  );
  expect(pins(whole).length).toBeGreaterThan(0);
  expect(pins(bare).every((id) => pins(whole).includes(id))).toBe(true);
  expect(pins(bare).length).toBeGreaterThan(0);
});

function never(): never {
  throw new Error("no such fixture");
}
