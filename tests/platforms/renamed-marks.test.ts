import { describe, expect, it } from "vitest";
import type { Reading } from "../../core/types/reading";
import type { Fixture } from "../../scripts/inspect/fixture";
import { wrongCounts } from "../support/counts";
import { parsePage } from "../support/document";
import { fixtures, readFixture } from "../support/fixtures";

/*
 * A network renames its marks one by one. Whatever single mark goes, counts may go unread; none may turn
 * into another number, and a place that can no longer be found must not become a zero.
 */
const NETWORKS = ["x", "bluesky", "linkedin", "pinterest", "snapchat", "twitch", "kick"];
const MARK = /\sdata-(?:testid|test-id|a-target|test-selector|tracking-control-name|num-[a-z]+)="[^"]+"/g;
const ATTRIBUTES = ["aria-label", "role", "datetime", "tabindex", "class", "href", "lang"];

function mutants({ html }: Fixture): [string, string][] {
  return [
    ...[...new Set(html.match(MARK) ?? [])].map((mark): [string, string] => [mark.trim(), html.replaceAll(mark, "")]),
    ...ATTRIBUTES.map((name): [string, string] => [name, html.replace(new RegExp(`\\s${name}="[^"]*"`, "g"), "")]),
    ["scripts", html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "")],
  ];
}

/** A post of the creator's own that shows up besides is no wrong number: it names its author in its address. */
function known(reading: Reading, truth: Reading): Reading {
  const ids = new Set(truth.posts.map(({ id }) => id));
  const own = ({ id, url }: Reading["posts"][number]) => !ids.has(id) && url.includes(`/${truth.handle}/`);
  return { ...reading, posts: reading.posts.filter((post) => !own(post)) };
}

describe.each(NETWORKS)("%s", (network) => {
  it.each(fixtures(network).map((fixture) => [fixture.name, fixture] as const))("%s", (_name, fixture) => {
    const truth = readFixture(fixture);
    if (!truth) throw new Error(`${fixture.file} is refused`);
    const wrong = mutants(fixture).flatMap(([gone, html]) => {
      const reading = readFixture(fixture, { root: parsePage(html) });
      return reading ? wrongCounts(known(reading, truth), truth).map((each) => `without ${gone}: ${each}`) : [];
    });
    expect(wrong).toEqual([]);
  });
});
