/**
 * The small part of the DOM that platform rules read through. A browser's Document, happy-dom's and
 * the one of `npm run inspect` all fit it, so the same rules run everywhere.
 */
export interface DomScope {
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): ArrayLike<DomElement>;
}

/** An element: a scope with text and attributes. */
export interface DomElement extends DomScope {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  /** For the reader by wording alone: how near two texts stand. */
  readonly parentElement?: DomElement | null;
}
