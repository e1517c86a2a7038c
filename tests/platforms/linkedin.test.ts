import { expect, it } from "vitest";
import { memberIn, sameMember, timeFromId } from "../../core/platforms/linkedin/address";

it("tells the time of a post by its id", () => {
  expect(timeFromId("7354041404517474307")).toBe(Date.parse("2025-07-24T06:55:02.319Z"));
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
