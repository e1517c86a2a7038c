import { cloneNode, type Document, type Element, isTag, isText, type ParentNode } from "domhandler";
import { elements, keep } from "./tree";

/** What tells a page's header from its posts: the count that it shows, and the posts that are not in it. */
export interface HeaderMarks {
  /** The follower count as the header shows it. */
  shown: string;
  /** Ids of the creator's posts, as their links carry them. */
  posts: readonly string[];
}

function has(node: ParentNode, test: (element: Element) => boolean): boolean {
  for (const each of elements(node)) if (test(each)) return true;
  return false;
}

/** Text of an element's own, without what its children say. */
const ownText = (element: Element): string =>
  element.children.map((child) => (isText(child) ? child.data : "")).join("");

const SCRIPT = new Set(["script", "style", "template", "noscript"]);

/**
 * The header as it is drawn: the largest part of the body that shows the follower count and holds no post.
 * Null where the page has none, or draws no posts to tell it from.
 *
 * @example headerOf(tree, { shown: "18.2K", posts: ["7641903883774776967"] }) // the part with the name and the counts
 * @example headerOf(treeWithoutPosts, marks) // null
 */
export function headerOf(tree: Document, { shown, posts }: HeaderMarks): Element | null {
  const isPost = ({ attribs }: Element): boolean =>
    posts.some((id) => Object.values(attribs).some((value) => value.includes(id)));
  if (posts.length === 0 || !has(tree, isPost)) return null;
  for (const element of elements(tree)) {
    if (SCRIPT.has(element.name) || !ownText(element).includes(shown)) continue;
    let best: Element | null = null;
    let box: ParentNode | null = element;
    while (box && isTag(box) && box.name !== "body" && !isPost(box) && !has(box, isPost)) {
      best = box;
      box = box.parent;
    }
    // In the head or in a script's neighbourhood there is no body above.
    if (best && box && isTag(box)) return best;
  }
  return null;
}

/** The same tree with its header replaced, or with another beside it. */
export function withHeaders(
  tree: Document,
  marks: HeaderMarks,
  headers: (own: Element) => readonly Element[],
): Document | null {
  const copy = cloneNode(tree, true);
  const own = headerOf(copy, marks);
  const parent = own?.parent;
  if (!own || !parent) return null;
  keep(
    parent,
    parent.children.flatMap((child) => (child === own ? headers(own).map((each) => cloneNode(each, true)) : [child])),
  );
  return copy;
}
