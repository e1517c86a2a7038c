import { compile, selectAll, selectOne } from "css-select";
import { type AnyNode, Document, type Element, isTag, isText, type ParentNode } from "domhandler";
import { parse } from "parse5";
import { adapter, type Htmlparser2TreeAdapterMap } from "parse5-htmlparser2-tree-adapter";
import type { DomElement, DomScope } from "../../core/platforms/dom";

type Query = ReturnType<typeof compile<AnyNode, Element>>;

/** What belongs to one page: its wrappers (one for each node, so that they can be compared) and its compiled selectors. */
interface Shared {
  wrappers: WeakMap<Element, PageElement>;
  queries: Map<string, Query>;
}

const NONE: ArrayLike<DomElement> = [];

class PageScope implements DomScope {
  protected readonly node: ParentNode;
  protected readonly shared: Shared;
  constructor(node: ParentNode, shared: Shared) {
    this.node = node;
    this.shared = shared;
  }

  protected wrap(element: Element): PageElement {
    const known = this.shared.wrappers.get(element);
    if (known) return known;
    const wrapper = new PageElement(element, this.shared);
    this.shared.wrappers.set(element, wrapper);
    return wrapper;
  }

  /** `:scope` means the element that is asked, so such a selector is compiled for each element. */
  private query(selector: string): Query {
    if (selector.includes(":scope")) return compile<AnyNode, Element>(selector, {}, this.node);
    const known = this.shared.queries.get(selector);
    if (known) return known;
    const query = compile<AnyNode, Element>(selector);
    this.shared.queries.set(selector, query);
    return query;
  }

  querySelector(selector: string): DomElement | null {
    const found = selectOne<AnyNode, Element>(this.query(selector), this.node.children);
    return found ? this.wrap(found) : null;
  }

  querySelectorAll(selector: string): ArrayLike<DomElement> {
    const found = selectAll<AnyNode, Element>(this.query(selector), this.node.children);
    return found.length === 0 ? NONE : found.map((element) => this.wrap(element));
  }
}

function collect(node: ParentNode, parts: string[]): void {
  for (const child of node.children) {
    if (isText(child)) parts.push(child.data);
    else if (isTag(child)) collect(child, parts);
  }
}

class PageElement extends PageScope implements DomElement {
  get textContent(): string {
    const parts: string[] = [];
    collect(this.node, parts);
    return parts.join("");
  }

  get parentElement(): DomElement | null {
    const parent = isTag(this.node) ? this.node.parent : null;
    return parent !== null && isTag(parent) ? this.wrap(parent) : null;
  }

  getAttribute(name: string): string | null {
    // By its kind, not its class: the parser may bring a class of its own.
    return isTag(this.node) ? (this.node.attribs[name.toLowerCase()] ?? null) : null;
  }
}

/** A template's content is no part of the page, as in a browser. */
const templates = new WeakMap<Element, Document>();
const treeAdapter: typeof adapter = {
  ...adapter,
  setTemplateContent: (template, content) => void templates.set(template, content),
  getTemplateContent: (template) => templates.get(template) ?? new Document([]),
};

/**
 * Parses a page by the HTML standard into the small DOM that platform rules read through, and never
 * runs or loads anything in it. A 5 MB page takes about a second.
 *
 * @example parsePage("<h1 title=a>Mira</h1>").querySelector("h1")?.textContent // "Mira"
 * @example parsePage("").querySelector("h1") // null
 */
export function parsePage(html: string): DomScope {
  return pageOf(parseTree(html));
}

/** The same page as a tree that tests change before they read it. */
export function parseTree(html: string): Document {
  return parse<Htmlparser2TreeAdapterMap>(html, { treeAdapter, scriptingEnabled: true });
}

/** A tree as the small DOM that platform rules read through. */
export function pageOf(tree: Document): DomScope {
  return new PageScope(tree, { wrappers: new WeakMap(), queries: new Map() });
}
