import type {
  CreatorChange,
  ListId,
  MembershipChange,
  Quote,
  RejectReason,
  Status,
} from "../../../core/shortlist/types";

/** True when it was done: only then is what was typed let go. */
export type Did = Promise<boolean>;

export interface CreatorActions {
  change(change: CreatorChange): Did;
  status(listId: ListId, status: Status, reason: RejectReason | null): Did;
  member(listId: ListId, change: MembershipChange): Did;
  /** `base` is the note that editing began from. */
  note(listId: ListId, note: string, base: string): Did;
  setQuote(listId: ListId, quote: Quote): Did;
  removeQuote(listId: ListId, quoteId: string): Did;
  join(listId: ListId): Did;
  leave(listId: ListId): Did;
  remove(): Did;
  restore(): Did;
  /** For good. The page is left afterwards. */
  erase(): Did;
}

/** What was typed and is not yet stored, by the name of its field; kept for the session. */
export interface Drafts {
  texts: Readonly<Record<string, string>>;
  /** Null lets it go. */
  set(name: string, text: string | null): void;
}

/** A draft that holds a form as JSON; null when there is none, or none of this form. */
export function formDraft<T>(drafts: Drafts, name: string, isForm: (value: unknown) => value is T): T | null {
  const text = drafts.texts[name];
  if (text === undefined) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isForm(value) ? value : null;
  } catch {
    return null;
  }
}
