import { describe, expect, it } from "vitest";
import { childOf, exactCount, interaction, isA, schemaNodes, textOf } from "../../../core/platforms/read/schema-org";
import { parsePage } from "../../support/document";

const page = (...blocks: string[]) =>
  parsePage(blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join(""));

describe("schemaNodes", () => {
  it("opens graphs and main entities, and passes over what is no JSON", () => {
    const nodes = schemaNodes(
      page("{ no json", '{"@graph":[{"@type":"ProfilePage","mainEntity":{"@type":"Person","name":"Mira"}}]}', "[]"),
    );
    expect(nodes.filter((node) => isA(node, "Person")).map((node) => textOf(node, "name"))).toEqual(["Mira"]);
    expect(schemaNodes(parsePage(""))).toEqual([]);
  });

  it("reads a text with a line break inside, which JSON forbids", () => {
    expect(textOf(schemaNodes(page('{"text":"one\ntwo"}'))[0] ?? {}, "text")).toBe("one two");
  });
});

describe("interaction", () => {
  const person = {
    interactionStatistic: [
      { interactionType: "https://schema.org/FollowAction", userInteractionCount: 1961900 },
      { interactionType: { "@type": "WatchAction" }, userInteractionCount: "12" },
      { interactionType: { "@type": "https://schema.org/LikeAction" }, userInteractionCount: "1.9M" },
    ],
    agentInteractionStatistic: { interactionType: "http://schema.org/FollowAction", userInteractionCount: 3 },
  };

  it("finds the action however its type is written", () => {
    expect(interaction(person, "FollowAction")?.value).toBe(1961900);
    expect(interaction(person, "WatchAction")?.value).toBe(12);
    expect(interaction(person, "FollowAction", "agentInteractionStatistic")?.value).toBe(3);
  });

  it("gives nothing for an action that is not there or no whole number", () => {
    expect(interaction(person, "ShareAction")).toBeNull();
    expect(interaction(person, "LikeAction")).toBeNull();
    expect(childOf({ author: "Mira" }, "author")).toBeNull();
    for (const value of [-1, 1.5, Number.NaN, "", null, "12 "]) expect(exactCount(value)).toBeNull();
  });
});
