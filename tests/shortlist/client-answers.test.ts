import { describe, expect, test } from "vitest";
import { joinAnswers } from "../../core/shortlist/client-answers";
import { mergeCreators } from "../../core/shortlist/merge";
import { rowOf } from "../../core/shortlist/row";
import { measuresOf } from "../../core/shortlist/snapshot";
import type { ClientAnswer } from "../../core/shortlist/types";
import { aCreator, aMembership, anInsight, aReading, DAY, NOW } from "./factories";

const answer = (over: Partial<ClientAnswer> = {}): ClientAnswer => ({
  choice: "approve",
  reason: "",
  by: "Ida",
  at: NOW,
  ...over,
});

describe("answers of clients", () => {
  test("are kept in order of their day, none twice", () => {
    const later = answer({ choice: "decline", at: NOW + DAY });
    expect(joinAnswers([later], [answer(), later])).toEqual([answer(), later]);
  });

  test("of two entries are both kept when they are merged, and the row has the newest", () => {
    const mine = aCreator({ memberships: { l1: aMembership({ clientAnswers: [answer({ at: NOW + DAY })] }) } });
    const theirs = aCreator({ memberships: { l1: aMembership({ clientAnswers: [answer({ choice: "backup" })] }) } });
    const merged = mergeCreators(mine, theirs);
    expect(merged.memberships.l1?.clientAnswers.map(({ choice }) => choice)).toEqual(["backup", "approve"]);
    expect(rowOf(merged).lists.l1?.client?.choice).toBe("approve");
    expect(mergeCreators(merged, theirs)).toEqual(merged);
  });
});

describe("the latest reading", () => {
  test("keeps the evidence of notable signals and nothing of the others", () => {
    const reading = aReading();
    const insight = anInsight(reading);
    const seen = {
      id: "one-hit",
      status: "notable" as const,
      severity: "notice" as const,
      evidence: [{ text: "x", numbers: { mean: 9, median: 2 }, postIds: ["1"] }],
      otherExplanations: ["viral-post"],
      falsePositiveRate: 0.03,
    };
    const quiet = { ...seen, id: "few-posts", status: "clear" as const };
    expect(measuresOf(reading, { ...insight, signals: [seen, quiet] }).findings).toEqual([
      { id: "one-hit", evidence: [{ mean: 9, median: 2 }], otherExplanations: ["viral-post"], falsePositiveRate: 0.03 },
    ]);
  });

  test("keeps the lead metric's word with the table it comes from, and no word where none covers it", () => {
    const reading = aReading();
    const insight = anInsight(reading);
    expect(measuresOf(reading, insight).verdict).toBeNull();
    const passport = {
      packId: "p",
      packName: "Pack",
      denominator: "followers" as const,
      statistic: "median",
      sample: "",
      source: "Somebody",
      date: "2026",
      aged: false,
    };
    const line = { formula: "view-rate", passport } as (typeof insight.benchmark.lines)[number];
    const judged = {
      ...insight,
      leadMetric: { ...insight.leadMetric, formula: "median-views" as const, word: "typical" as const },
      benchmark: { ...insight.benchmark, lines: [line] },
    };
    expect(measuresOf(reading, judged).verdict).toEqual({ word: "typical", passport });
  });
});
