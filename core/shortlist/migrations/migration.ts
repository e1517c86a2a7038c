/**
 * One step between two forms of a stored entry. One file each, never changed once released.
 * It takes the form of `to - 1` and may be given anything that was stored: what it cannot understand it
 * leaves as it is, and validation puts the entry into quarantine.
 */
export interface Migration {
  /** The schema number it makes. */
  to: number;
  migrate(value: unknown): unknown;
}
