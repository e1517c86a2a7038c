/** A run of digits and separators in a plain text. */
export interface NumberRun {
  start: number;
  end: number;
  readings: Numeral[];
}

/** One way to read a run: which mark would be the decimal one and which parts the thousands. */
export interface Numeral {
  /** Digits before the decimal mark, without group marks. */
  integer: string;
  fraction: string;
  decimal: string | null;
  group: string | null;
}

const RUN = /\d+(?:[.,'’٫٬ ]\d+)*/g;
const PARTS = /\d+|[^\d]/g;
const THREES = /^\d{1,3}(?:-\d{3})+$/;
const LAKHS = /^\d{1,2}(?:-\d{2})*-\d{3}$/;

const grouped = (parts: readonly string[]): boolean => {
  const shape = parts.join("-");
  return (THREES.test(shape) || LAKHS.test(shape)) && parts[0] !== "0";
};

function readings(run: string): Numeral[] {
  const digits: string[] = [];
  const marks: string[] = [];
  for (const [part] of run.matchAll(PARTS)) {
    if (/\d/.test(part)) digits.push(part);
    else marks.push(part === "’" ? "'" : part);
  }
  const first = digits[0] ?? "";
  const last = digits[digits.length - 1] ?? "";
  const lastMark = marks[marks.length - 1];
  if (lastMark === undefined) return [{ integer: first, fraction: "", decimal: null, group: null }];
  const found: Numeral[] = [];
  const inner = new Set(marks.slice(0, -1));
  // One kind of mark throughout: it parts thousands.
  if (lastMark !== "٫" && (inner.size === 0 || (inner.size === 1 && inner.has(lastMark))) && grouped(digits)) {
    found.push({ integer: digits.join(""), fraction: "", decimal: null, group: lastMark });
  }
  // The last mark is the decimal one, and whatever stands before it parts thousands.
  if (lastMark !== " " && lastMark !== "'" && lastMark !== "٬" && !inner.has(lastMark) && inner.size <= 1) {
    const [group = null] = inner;
    const whole = digits.slice(0, -1);
    if (group === null || (group !== "٫" && grouped(whole))) {
      found.push({ integer: whole.join(""), fraction: last, decimal: lastMark, group });
    }
  }
  return found;
}

/**
 * Finds the numbers of a plain text, with every way each could be read. A run that no writing allows
 * ("1.2.3") has no readings. Time grows linearly with the text.
 *
 * @example numberRuns("12,345 views") // one run: 12345, or 12.345 with a decimal comma
 * @example numberRuns("views") // []
 */
export function numberRuns(text: string): NumberRun[] {
  const runs: NumberRun[] = [];
  for (const match of text.matchAll(RUN)) {
    runs.push({ start: match.index, end: match.index + match[0].length, readings: readings(match[0]) });
  }
  return runs;
}
