import { describe, expect, it } from "vitest";
import { readTopicWords, topicId, topicsFor } from "../../core/niche/own-topics";
import { TOPIC_LISTS } from "../../core/niche/topic-lists";

describe("topic lists", () => {
  it("are a dozen and more as shipped, each with a name of its own", () => {
    expect(TOPIC_LISTS.length).toBeGreaterThanOrEqual(12);
    expect(new Set(TOPIC_LISTS.map(({ id }) => id)).size).toBe(TOPIC_LISTS.length);
  });

  it("give way to the scout's of the same id, and take on new ones", () => {
    const lists = topicsFor([
      { id: "food", words: ["rye"] },
      { id: "knives", words: ["gyuto"] },
    ]);
    expect(lists.find(({ id }) => id === "food")?.words).toEqual(["rye"]);
    expect(lists.at(-1)).toEqual({ id: "knives", words: ["gyuto"] });
    expect(lists).toHaveLength(TOPIC_LISTS.length + 1);
  });

  it("without words are switched off", () => {
    expect(topicsFor([{ id: "food", words: [] }]).some(({ id }) => id === "food")).toBe(false);
  });

  it.each([
    ["#Rye, spelt\n rye \nRye", ["Rye", "spelt", "rye"]],
    ["パン、ケーキ", ["パン", "ケーキ"]],
    ["خبز، كعك", ["خبز", "كعك"]],
    ["cold brew", ["cold brew"]],
    [" ,;\n#", []],
  ])("are read from %j", (text, words) => {
    expect(readTopicWords(text)).toEqual(words);
  });

  it.each([
    ["Slow Fashion", "slow-fashion"],
    ["ＣＡＲＳ", "cars"],
    ["日本酒", "日本酒"],
    ["--", null],
  ])("named %j have the id %j", (name, id) => {
    expect(topicId(name)).toBe(id);
  });
});
