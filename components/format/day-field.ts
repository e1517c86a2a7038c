const two = (number: number): string => String(number).padStart(2, "0");

/**
 * A day as a date field holds it, by the calendar of this computer; empty for none.
 *
 * @example dayText(new Date(2026, 0, 9).getTime()) // "2026-01-09"
 */
export function dayText(at: number | null): string {
  if (at === null) return "";
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * The first millisecond of the day in a date field, by the calendar of this computer; null when it holds none.
 *
 * @example dayOf("2026-01-09") // new Date(2026, 0, 9).getTime()
 * @example dayOf("") // null
 */
export function dayOf(text: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return null;
  const [year, month, day] = parts.slice(1).map(Number);
  const at = new Date(year ?? 0, (month ?? 1) - 1, day).getTime();
  return dayText(at) === text ? at : null;
}

/**
 * The day in a date field; on the same day as `before` it is that very time, so that choosing the date that stood there
 * changes nothing. Null for an empty or unfinished field.
 *
 * @example readDay("", null) // null
 */
export function readDay(text: string, before: number | null): number | null {
  return before !== null && dayText(before) === text ? before : dayOf(text);
}
