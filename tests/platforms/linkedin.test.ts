import { expect, it } from "vitest";
import { memberIn, sameMember, timeFromId } from "../../core/platforms/linkedin/address";
import { readDocument } from "../../core/platforms/registry";
import { parsePage } from "../support/document";

it("tells the time of a post by its id", () => {
  expect(timeFromId("7354035103338560463")).toBe(Date.parse("2025-07-24T06:30:00.000Z"));
  expect(timeFromId("12")).toBeNull();
});

it("tells members apart by kind and name, on every country's host", () => {
  const kenyan = memberIn("https://ke.linkedin.com/company/mira-bakes?trk=x");
  expect(sameMember(kenyan, memberIn("/company/Mira-Bakes/about/"))).toBe(true);
  expect(sameMember(kenyan, memberIn("/in/mira-bakes"))).toBe(false);
  expect(sameMember(null, null)).toBe(false);
});

it("takes no member out of other addresses", () => {
  expect(memberIn("https://notlinkedin.com/company/mira-bakes")).toBeNull();
  expect(memberIn("https://www.linkedin.com.evil.example/company/mira-bakes")).toBeNull();
  expect(memberIn("/jobs/view")).toBeNull();
  expect(memberIn(null)).toBeNull();
});

it("leaves out an own update that its author shared again, and keeps one by others as a repost", () => {
  const card = (id: string, by: string, sharer: string) =>
    `<article data-activity-urn="urn:li:activity:${id}"><p><a data-tracking-control-name="x_feed-reaction-header" href="${sharer}">Mira</a></p>
     <a data-tracking-control-name="x_feed-actor-name" href="${by}">Name</a></article>`;
  const mira = "https://pt.linkedin.com/company/mira-bakes";
  const root = parsePage(
    `<head><link rel="canonical" href="${mira}"></head><section class="top-card-layout"><h1>Mira</h1></section>` +
      card("7353000000000000065", mira, mira) +
      card("7353000000000000066", "https://pt.linkedin.com/company/other-bakery", mira) +
      card("7353000000000000067", "https://pt.linkedin.com/company/other-bakery", "https://pt.linkedin.com/in/jo"),
  );
  const result = readDocument({ root, url: mira, language: "en", now: 0 });
  const posts = result.ok ? result.reading.posts.map(({ id, repost }) => [id, repost]) : null;
  expect(posts).toEqual([["7353000000000000066", true]]);
});
