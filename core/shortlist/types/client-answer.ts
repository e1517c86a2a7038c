export const CLIENT_CHOICES = ["approve", "backup", "decline"] as const;

/** What a client says of a creator. */
export type ClientChoice = (typeof CLIENT_CHOICES)[number];

/** A client's word on a creator in a list, as it stood in the answer's file. */
export interface ClientAnswer {
  choice: ClientChoice;
  /** In the client's own words; empty when none was given. */
  reason: string;
  /** Who answered, as they named themselves; empty when they did not. */
  by: string;
  /** When the answer was saved, by the client's clock. */
  at: number;
}
