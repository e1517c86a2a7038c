import type { Count } from "../types/count";
import { nounEvidence, speaks } from "./nouns";
import { intervalOf } from "./rounding";
import type { Writing } from "./writing";

/** Words for "no", as networks write them before a noun ("No views", "Keine Aufrufe"). */
const NONE: ReadonlyArray<readonly [string, string]> = [
  ["no", "en"],
  ["zero", "en"],
  ["sin", "es"],
  ["ninguna", "es"],
  ["ningún", "es"],
  ["nenhuma", "pt"],
  ["nenhum", "pt"],
  ["sem", "pt"],
  ["aucune", "fr"],
  ["aucun", "fr"],
  ["keine", "de"],
  ["nessuna", "it"],
  ["nessun", "it"],
  ["geen", "nl"],
  ["brak", "pl"],
  ["inga", "sv"],
  ["ingen", "da"],
  ["ingen", "nb"],
  ["ei", "fi"],
  ["nema", "hr"],
  ["нет", "ru"],
  ["немає", "uk"],
  ["нема", "sr"],
  ["chưa có", "vi"],
  ["belum ada", "id"],
  ["tidak ada", "id"],
  ["tiada", "ms"],
];

/**
 * Counts written without a digit: "No views", and numerals such as French "mille" in the declared
 * language. A word for "no" counts only beside a known noun of its language: "No thanks" is no count.
 */
export function wordCount(plain: string, declared: Writing | null, text: string): Count[] {
  const lower = plain.toLowerCase();
  for (const [word, language] of NONE) {
    if (!lower.startsWith(`${word} `)) continue;
    const rest = nounEvidence(lower.slice(word.length));
    if (rest.first && rest.languages && speaks(rest.languages, language)) return [{ value: 0, low: 0, high: 0, text }];
  }
  for (const [word, power] of declared?.words ?? []) {
    if (word !== lower && !lower.startsWith(`${word} `)) continue;
    const interval = intervalOf({ integer: "1", fraction: "", power }, { habit: "round" });
    if (interval) return [{ ...interval, text }];
  }
  return [];
}
