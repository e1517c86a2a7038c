/** Whole numbers among which every plural form of every language is found. */
const NUMBERS = [1, 2, 3, 4, 5, 6, 8, 10, 11, 15, 20, 21];

/**
 * One whole number for each plural form of a language, 1 and 2 always among them.
 *
 * @example pluralSamples("en") // [1, 2]
 * @example pluralSamples("ru") // [1, 2, 5]
 */
export function pluralSamples(language: string): number[] {
  const rules = new Intl.PluralRules(language);
  const byForm = new Map<string, number>();
  for (const sample of NUMBERS) {
    const form = rules.select(sample);
    if (!byForm.has(form)) byForm.set(form, sample);
  }
  return [...new Set([1, 2, ...byForm.values()])];
}
