import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FILE_PARTS, type FileChoice } from "../../core/client-file/document";
import type { Insides } from "../../core/client-file/html";
import type { Creator } from "../../core/shortlist/types";
import { LIST, shortlistCreators } from "../e2e/support/shortlist-creators";
import { aMembership, aQuote, NOW } from "../shortlist/factories";

const inline = (name: string) => {
  const text = readFileSync(join(import.meta.dirname, "../../assets/client-file", name), "utf8");
  return { text, sha256: createHash("sha256").update(text).digest("base64") };
};

/** The style and script that ship. */
export const INSIDES: Insides = { style: inline("file.css"), script: inline("answer.js") };

/** Texts and numbers that no client may see. */
export const SECRETS = [
  "SECRET-note",
  "SECRET-owner",
  "SECRET-reason",
  "SECRET-custom",
  "SECRET-quote",
  "7,321",
  "7321",
];

/** A creator about whom there is a lot that stays in the house. */
export function aRichCreator(): Creator {
  const [ada] = shortlistCreators(NOW);
  if (!ada?.latest) throw new Error("no creator");
  return {
    ...ada,
    profile: {
      ...ada.profile,
      contact: { emails: ["ada@example.test"], handles: [], links: [], behindButton: false },
    },
    doNotWorkWith: null,
    stated: [{ at: NOW, countries: { Austria: 0.4 }, ages: {}, genders: {}, storyReach: 1_234, source: "media kit" }],
    latest: {
      ...ada.latest,
      signals: ["one-hit"],
      findings: [
        {
          id: "one-hit",
          evidence: [{ mean: 90, median: 20 }],
          otherExplanations: ["viral-post"],
          falsePositiveRate: 0.03,
        },
      ],
      verdict: {
        word: "typical",
        passport: {
          packId: "p",
          packName: "House pack",
          denominator: "followers",
          statistic: "median",
          sample: "182 creators",
          source: "Own series",
          date: "2026-03",
          aged: false,
        },
      },
    },
    memberships: {
      [LIST.id]: aMembership({
        note: "SECRET-note",
        owner: "SECRET-owner",
        words: "SECRET-reason",
        custom: { budget: "SECRET-custom" },
        quotes: [
          aQuote({
            note: "SECRET-quote",
            amounts: [{ stage: "asked", amount: 7_321, at: NOW }],
            clientPrice: { mode: "markup", percent: 25 },
          }),
        ],
      }),
    },
  };
}

export const aChoice = (over: Partial<FileChoice> = {}): FileChoice => ({
  title: "Spring",
  message: "Hello",
  parts: [...FILE_PARTS],
  entries: [{ id: "tiktok:ada.bakes", note: "Bakes on camera", signals: [] }],
  ...over,
});
