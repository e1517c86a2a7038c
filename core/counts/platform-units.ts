import type { PlatformId } from "../types/reading";
import type { UnitVariant } from "./unit-index";
import type { Writing } from "./writing";

/** A unit that a network writes and the engine's data does not know. */
interface OwnUnit {
  after?: string;
  before?: string;
  power: number;
  /** As the page writes it; "#" stands for the number. */
  spelling: string;
}

const after = (spelling: string, power: number): OwnUnit => ({
  after: spelling.trim().toLowerCase().replace(/\.$/, ""),
  power,
  spelling: `#${spelling}`,
});

const around = (before: string, behind: string, power: number): OwnUnit => ({
  before,
  after: behind,
  power,
  spelling: `${before}#${behind}`,
});

/**
 * Units that networks write and the engine's data lacks or has otherwise: YouTube's "view" texts in 83
 * interface languages, with the exact values behind them (TeamPiped/rustypipe,
 * testfiles/dict/large_number_samples.json). South Asian ones are everyday words that other networks write too.
 */
const YOUTUBE: Readonly<Record<string, readonly OwnUnit[]>> = {
  af: [after(" mjd", 9)],
  as: [after(" নিঃ", 6)],
  bn: [after("শত কোটি", 9), after(" শত কোটি", 9)],
  ca: [after("m", 3)],
  en: [after(" lakh", 5), after(" lakhs", 5), after(" crore", 7), after(" crores", 7), after("K crore", 10)],
  kn: [after(" ಲಕ್ಷ", 5), after(" ಕೋಟಿ", 7)],
  lo: [after(" ກີບ", 3)],
  ml: [after(" ലക്ഷം", 5), after(" കോടി", 7)],
  my: [around("ကုဋေ", "", 7), around("ကုဋေ", "ထ", 10)],
  ne: [after(" करोड", 7)],
  ta: [after(" லட்சம்", 5), after(" கோடி", 7)],
  te: [after(" లక్ష", 5), after(" లక్షలు", 5), after(" కోటి", 7), after(" కోట్లు", 7)],
};

const MARKS = ".,٫";
const GROUPS = ".,' ٬";

function variant(unit: OwnUnit, languages: Set<string> | null, decimals: string, groups: string): UnitVariant {
  return {
    unit: {
      before: unit.before ?? "",
      after: unit.after ?? "",
      power: unit.power,
      spellings: new Set([unit.spelling]),
      fixed: null,
      longOnly: false,
      mostDigits: 4,
    },
    decimals,
    groups,
    languages,
  };
}

const youtube = (writing: Writing): UnitVariant[] => {
  const { language, decimals, groups } = writing;
  const base = language.split("-")[0] ?? language;
  return (YOUTUBE[language] ?? YOUTUBE[base] ?? []).map((unit) => variant(unit, new Set([language]), decimals, groups));
};

/** YouTube's own units in all its languages: without a platform, they are possible everywhere. */
export const youtubeEverywhere = (writings: readonly Writing[]): UnitVariant[] => writings.flatMap(youtube);

/** Networks that write small letters in English: seen as "14m views", "46.3m followers", "1.5m". */
const SMALL_LETTERS: ReadonlySet<PlatformId> = new Set(["youtube", "instagram", "snapchat", "pinterest"]);
const SMALL = [after("k", 3), after("m", 6), after("b", 9)];

/** What a network writes in one language beside the engine's units. */
export function networkUnits(writing: Writing, platform: PlatformId | undefined): UnitVariant[] {
  const small =
    platform !== undefined && SMALL_LETTERS.has(platform) && /^en(?:-|$)/.test(writing.language)
      ? SMALL.map((unit) => variant(unit, new Set([writing.language]), writing.decimals, writing.groups))
      : [];
  return platform === undefined || platform === "youtube" ? [...youtube(writing), ...small] : small;
}

/**
 * The letters that every network falls back to, with either decimal mark: TikTok writes them in all
 * languages ("141.2K" on a French page), YouTube in many ("2.4K 次", "22K panonood").
 */
export function commonLetters(): UnitVariant[] {
  const letters = [after("K", 3), after("M", 6), after("B", 9)];
  return letters.map((unit) => variant(unit, null, MARKS, GROUPS));
}
