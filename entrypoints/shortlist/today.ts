/** The first millisecond of a day of the scout's calendar, so many days from today. */
export function dayFromNow(days: number): number {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days).getTime();
}

/** When the scout's day began and when the next one begins, by the clock of this computer. */
export const today = (): { from: number; to: number } => ({ from: dayFromNow(0), to: dayFromNow(1) });
