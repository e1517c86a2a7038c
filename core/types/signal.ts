/** How far from ordinary: `notice` is worth a look, `strong` is rare among genuine creators. */
export type Severity = "notice" | "strong";

/** One number behind a signal, by its name in the locale files. */
export interface Evidence {
  /** Key of the sentence in the locale files, without its prefix. */
  text: string;
  numbers: Record<string, number | string>;
  postIds?: string[];
}

/** What a signal found. */
export interface Signal {
  id: string;
  status: "clear" | "notable" | "not-applicable" | "not-enough-data";
  severity: Severity | null;
  evidence: Evidence[];
  /** Keys of lawful explanations that this page gives a hint of come first. */
  otherExplanations: string[];
  /** Share of genuine creators for whom this signal is notable, as measured; null where never measured. */
  falsePositiveRate: number | null;
}
