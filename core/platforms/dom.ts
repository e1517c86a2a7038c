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

/** A node of the whole tree, which the skeleton of a page is drawn from. Any DOM's Node fits it. */
export interface DomNode {
  /** 1 for an element, 3 for a text. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<DomNode>;
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>;
}
