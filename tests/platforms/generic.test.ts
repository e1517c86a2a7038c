import { describe, expect, it } from "vitest";
import { parseAddress } from "../../core/platforms/address";
import type { Platform } from "../../core/platforms/platform";
import { PLATFORMS, recognise } from "../../core/platforms/registry";
import { summarise } from "../../scripts/inspect/summary";
import { countsOf, wrongCounts } from "../support/counts";
import { parsePage } from "../support/document";
import { expectedOf, fixtures, readFixture } from "../support/fixtures";

/** Every named rule of a platform, whatever it reads. */
function ruleNames(platform: Platform): string[] {
  return [
    ...Object.values(platform.counts).flatMap((rules) => rules.map(({ name }) => name)),
    ...Object.values(platform.values).flatMap((rules: { name: string }[]) => rules.map(({ name }) => name)),
    ...platform.posts.flatMap((list) => list.ruleNames),
  ];
}

const withoutQuery = (url: string): string => url.replace(/[?#].*$/, "");

/** Addresses of the same network that stand for somebody or something else than the fixture does. */
function foreignAddresses(platform: Platform, url: string): string[] {
  const own = recognise(url)?.target;
  const others = [
    ...platform.examples.profiles.map((example) => example.url),
    ...platform.examples.posts.map((example) => example.url),
    ...fixtures(platform.id).map((fixture) => fixture.url),
  ];
  return [...new Set(others)].filter((other) => {
    const target = recognise(other)?.target;
    if (!own || !target) return false;
    const handle = (name: string | null) => (name === null ? null : platform.canonicalHandle(name));
    if (own.handle !== null && target.handle !== null) return handle(own.handle) !== handle(target.handle);
    // One of them does not name its creator: another post is another page.
    return own.kind === "post" && target.kind === "post" && own.postId !== target.postId;
  });
}

describe.each(PLATFORMS.map((platform) => [platform.id, platform] as const))("%s", (id, platform) => {
  const pages = fixtures(id);

  it("recognises its own examples and no other platform does", () => {
    for (const { url, handle } of platform.examples.profiles) {
      const found = recognise(url);
      expect(found?.platform.id, url).toBe(id);
      expect(found?.target.kind, url).toBe("profile");
      expect(platform.canonicalHandle(found?.target.handle ?? ""), url).toBe(platform.canonicalHandle(handle));
      expect(recognise(platform.profileUrl(handle))?.platform.id, url).toBe(id);
    }
    for (const { url, postId, handle } of platform.examples.posts) {
      const found = recognise(url);
      expect(found?.platform.id, url).toBe(id);
      expect(found?.target, url).toMatchObject({ kind: "post", postId });
      if (handle !== null)
        expect(platform.canonicalHandle(found?.target.handle ?? ""), url).toBe(platform.canonicalHandle(handle));
    }
    expect(platform.examples.profiles.length + platform.examples.posts.length).toBeGreaterThan(0);
    for (const other of PLATFORMS.filter((each) => each !== platform)) {
      for (const { url } of [...platform.examples.profiles, ...platform.examples.posts]) {
        expect(recognise(url, [other]), `${other.id} takes ${url}`).toBeNull();
      }
    }
  });

  it("refuses look-alike addresses", () => {
    expect(platform.examples.refused.length).toBeGreaterThan(4);
    for (const url of platform.examples.refused) expect(recognise(url), url).toBeNull();
    for (const { url } of platform.examples.profiles) {
      const address = parseAddress(url);
      if (!address) throw new Error(url);
      const at = (host: string) => recognise(url.replace(address.host, host));
      expect(at(`not${address.host}`), url).toBeNull();
      expect(at(`${address.host}.evil.example`), url).toBeNull();
      expect(at(`evil.example/${address.host}`), url).toBeNull();
    }
  });

  it("has fixtures, each with what it must read to", () => {
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) expect(expectedOf(page), `${page.expectedFile} is missing`).not.toBeNull();
  });

  it.each(pages.map((page) => [page.name, page] as const))("reads %s", (_name, page) => {
    const reading = readFixture(page);
    const result = reading ? summarise(reading) : { refused: recognise(page.url) === null ? "no-creator" : "" };
    expect(result).toEqual(expectedOf(page));
  });

  it("reads every fixture's address as its own network's", () => {
    for (const page of pages) expect(platform.hosts, page.url).toContain(parseAddress(page.url)?.host);
  });

  it("lets every rule win in some fixture", () => {
    const winners = new Set<string>();
    for (const page of pages) {
      const reading = readFixture(page);
      if (!reading) continue;
      for (const field of Object.values(reading.fields)) {
        if (field.ok) winners.add(field.rule);
        else for (const name of field.why === "not-shown" ? field.tried : []) winners.add(name);
      }
      for (const [place, field] of countsOf(reading)) {
        if (!place.includes("/")) continue;
        if (field.ok) winners.add(field.rule);
        else if (field.why === "not-shown") for (const name of field.tried.slice(-1)) winners.add(name);
      }
    }
    expect(ruleNames(platform).filter((name) => !winners.has(name))).toEqual([]);
  });

  it("never falls to a wrong number when any one rule or list is taken away", () => {
    const names = [...new Set([...ruleNames(platform), ...platform.posts.map((list) => list.name)])];
    const wrong: string[] = [];
    for (const page of pages) {
      const root = page.parse();
      const truth = readFixture(page, { root });
      if (!truth) continue;
      for (const name of names) {
        const reading = readFixture(page, { root, without: new Set([name]) });
        if (!reading) continue;
        for (const each of wrongCounts(reading, truth)) wrong.push(`${page.name} without ${name}: ${each}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("reads nothing from an empty page", () => {
    for (const { url } of [...platform.examples.profiles, ...platform.examples.posts]) {
      for (const html of ["", "<!doctype html><html><body></body></html>"]) {
        const page = { ...pages[0], language: null, url };
        const reading = readFixture({ ...page, parse: () => parsePage(html) } as (typeof pages)[number]);
        expect(reading, url).not.toBeNull();
        if (!reading) continue;
        expect(reading.posts).toEqual([]);
        for (const [name, field] of Object.entries(reading.fields)) {
          expect(field.ok, `${url} ${name}`).toBe(false);
          if (!field.ok) expect(["absent", "stale", "not-shown"], `${url} ${name}`).toContain(field.why);
        }
      }
    }
  });

  it("gives no number of another creator's page", () => {
    const wrong: string[] = [];
    for (const page of pages) {
      const root = page.parse();
      for (const url of foreignAddresses(platform, page.url)) {
        const reading = readFixture(page, { root, url });
        if (!reading) continue;
        for (const [place, field] of countsOf(reading)) {
          if (field.ok)
            wrong.push(`${page.name} at ${withoutQuery(url)}: ${place} ${field.value.text} (${field.rule})`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

it("gives every host to one platform only", () => {
  const hosts = PLATFORMS.flatMap((platform) => platform.hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
});
