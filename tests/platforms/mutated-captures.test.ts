import { describe, expect, it } from "vitest";
import {
  loadSaved,
  mixed,
  mutate,
  restated,
  type Saved,
  twinOf,
  walk,
  withoutEachRule,
} from "../bench/captures/mutated";
import { MUTATIONS } from "../bench/captures/mutations";
import { capturesFolder } from "../bench/captures/run";
import { loadTruth } from "../bench/captures/truth";

/*
 * Saved pages, changed: marks of one kind gone, rows of lists gone, half drawn, cells in another order,
 * one creator's page at another's address. Values may go unread; none may be wrong. Which changes a page
 * gets is told by its place in the list, so that a run is the same every time.
 */
const folder = capturesFolder();
const LONG = process.env.SCOUTLENS_LONG === "1";
/** The quick run takes the small pages, and one change in ten for each. */
const SMALL = 600_000;
const EVERY = 10;

const platforms = folder === null ? ["no network"] : [...new Set(loadTruth(folder).map(({ platform }) => platform))];

const pagesOf = (platform: string): Saved[] =>
  folder === null ? [] : loadSaved(folder, (truth) => truth.platform === platform, LONG ? Infinity : SMALL);

const named = (name: string, wrong: readonly string[]): string[] => wrong.map((each) => `${name}: ${each}`);
/** One creator may have two addresses: an old page and a new one of the same name. */
const sameCreator = ({ truth: a }: Saved, { truth: b }: Saved): boolean =>
  a.handle?.toLowerCase() === b.handle?.toLowerCase() || (a.displayName !== null && a.displayName === b.displayName);

describe.runIf(folder !== null).each(platforms)(
  "changed pages of %s",
  { timeout: LONG ? 1_800_000 : 60_000 },
  (platform) => {
    const saved = pagesOf(platform);

    it("give no wrong value with marks, rows, or parts gone, or in another order", () => {
      const wrong = saved.flatMap((page, at) =>
        MUTATIONS.flatMap((mutation, place) => {
          if (!LONG && (at * 7 + place) % EVERY !== 0) return [];
          const seeds = LONG ? [1, 2, 3] : [1];
          return seeds.flatMap((seed) =>
            named(`${page.truth.file} ${mutation.name} #${seed}`, mutate(page, mutation, seed * 100 + place)),
          );
        }),
      );
      expect(wrong).toEqual([]);
    });

    it("give the shown number or none when data says another", () => {
      expect(saved.flatMap((page) => named(page.truth.file, restated(page)))).toEqual([]);
    });

    it("give no wrong value with any one rule switched off", () => {
      const some = LONG ? saved : saved.filter((_page, at) => at % EVERY === 0);
      expect(some.flatMap((page) => named(page.truth.file, withoutEachRule(page)))).toEqual([]);
    });

    it("give nothing of one creator to another with the header of one over the posts of the other", () => {
      const wrong = saved.flatMap((page, at) => {
        const twin = twinOf(page);
        const others = saved.filter((other) => other !== page && !sameCreator(other, page));
        const some = LONG ? others : at % 2 === 0 ? others.slice(0, 1) : [];
        return [...(twin ? [twin] : []), ...some].flatMap((other) => [
          ...named(`${other.truth.file} over ${page.truth.file}`, mixed(page, other)),
          ...named(`${page.truth.file} over ${other.truth.file}`, other === twin ? mixed(other, page) : []),
        ]);
      });
      expect(wrong).toEqual([]);
    });

    it("give no number of one creator to another on the way between them", () => {
      const wrong = saved.flatMap((page, at) => {
        const others = saved.filter((other) => other !== page && !sameCreator(other, page));
        const [first, second] = [others[at % others.length], others[(at * 3 + 1) % others.length]];
        const from = LONG ? [first, second] : at % 4 === 0 ? [first] : [];
        return from.flatMap((other) =>
          other ? named(`${other.truth.file} → ${page.truth.file}`, walk(other, page)) : [],
        );
      });
      expect(wrong).toEqual([]);
    });
  },
);
