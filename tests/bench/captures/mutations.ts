import { cloneNode, type Document, type Element, isTag, isText } from "domhandler";
import { drop, elements, keep, part, textOf } from "./tree";

/** One change to a saved page. It changes the tree it is given, or says that there was nothing to change. */
export interface Mutation {
  name: string;
  /** Whose numbers may be read afterwards: the page's own, or nobody's. */
  leaves: "own" | "nothing";
  change(tree: Document, random: () => number): boolean;
}

type Attribute = (name: string, element: Element) => boolean;

function withoutAttributes(tree: Document, gone: Attribute): boolean {
  let changed = false;
  for (const each of elements(tree)) {
    for (const name of Object.keys(each.attribs)) {
      if (!gone(name, each)) continue;
      delete each.attribs[name];
      changed = true;
    }
  }
  return changed;
}

function without(tree: Document, gone: (element: Element) => boolean): boolean {
  let changed = false;
  drop(tree, (each) => {
    const is = gone(each);
    changed ||= is;
    return is;
  });
  return changed;
}

const own = (name: string, change: Mutation["change"]): Mutation => ({ name, leaves: "own", change });

const ATTRIBUTES = ["class", "id", "aria-label", "role", "title", "href", "lang", "datetime", "alt", "dir", "tabindex"];

/** Marks of one kind gone, all at once. */
const MARKS: readonly Mutation[] = [
  ...ATTRIBUTES.map((mark) => own(`without ${mark}`, (tree) => withoutAttributes(tree, (name) => name === mark))),
  own("without data-*", (tree) => withoutAttributes(tree, (name) => name.startsWith("data-"))),
  own("without aria-*", (tree) => withoutAttributes(tree, (name) => name.startsWith("aria-"))),
  own("without scripts", (tree) => without(tree, ({ name }) => name === "script")),
  own("without meta tags", (tree) => without(tree, ({ name }) => name === "meta")),
  own("without head", (tree) => without(tree, ({ name }) => name === "head")),
  own("without headings", (tree) => without(tree, ({ name }) => /^h[1-6]$/.test(name))),
  own("without class, id, data-* and scripts", (tree) => {
    without(tree, ({ name }) => name === "script");
    return withoutAttributes(tree, (name) => name === "class" || name === "id" || name.startsWith("data-"));
  }),
];

/** Marks that a network puts on its own parts; one value of one of them gone. */
const NAMED = /^(?:data-(?:e2e|testid|test-id|a-target|test-selector|pagelet|ad-.*)|id|role|aria-label|itemprop)$/;

const oneMark = own("without one mark", (tree, random) => {
  const marks = new Set<string>();
  for (const each of elements(tree)) {
    for (const [name, value] of Object.entries(each.attribs)) if (NAMED.test(name)) marks.add(`${name}=${value}`);
  }
  const mark = [...marks][Math.floor(random() * marks.size)];
  return mark !== undefined && withoutAttributes(tree, (name, each) => `${name}=${each.attribs[name]}` === mark);
});

const oneScript = own("without one script of data", (tree, random) => {
  const scripts = [...elements(tree)].filter((each) => each.name === "script" && textOfScript(each).length > 200);
  const gone = scripts[Math.floor(random() * scripts.length)];
  return gone !== undefined && without(tree, (each) => each === gone);
});

function textOfScript(script: Element): string {
  return script.children.map((child) => (isText(child) ? child.data : "")).join("");
}

const oneTag = own("without one meta tag", (tree, random) => {
  const tags = [...elements(tree)].filter((each) => each.name === "meta" || each.name === "link");
  const gone = tags[Math.floor(random() * tags.length)];
  return gone !== undefined && without(tree, (each) => each === gone);
});

/** Elements at random, each with what is in it. */
const some = (share: number): Mutation =>
  own(`without ${share * 100} % of the elements`, (tree, random) =>
    without(tree, ({ name }) => !["html", "head", "body"].includes(name) && random() < share),
  );

/** A list as a virtualised page keeps it: some of its rows are not in the document. */
const rows = own("with rows of its lists gone", (tree, random) => {
  let changed = false;
  for (const list of [...elements(tree)]) {
    const children = list.children.filter(isTag);
    const [first] = children;
    const alike = first !== undefined && children.filter(({ name }) => name === first.name).length === children.length;
    if (!alike || children.length < 3 || list.name === "head" || list.name === "body") continue;
    const left = children.filter(() => random() > 0.4);
    changed ||= left.length < children.length;
    keep(list, left);
  }
  return changed;
});

/** Only the beginning of a page is there: it is still being drawn. */
const cut = own("cut off in the middle", (tree, random) => {
  const all = [...elements(tree)];
  const from = Math.floor(all.length * (0.1 + 0.9 * random()));
  const late = new Set(all.slice(from));
  return without(tree, (each) => late.has(each) && each.name !== "body" && each.name !== "head");
});

/** Rows of three or so cells with a number each, in another order: what a word says is what it says. */
const turned = own("with its cells in another order", (tree, random) => {
  let changed = false;
  for (const row of [...elements(tree)]) {
    const cells = row.children.filter(isTag);
    if (cells.length < 2 || cells.length > 8) continue;
    const counted = cells.filter((cell) => {
      const text = textOf(cell);
      return text.length < 60 && /\p{Nd}/u.test(text) && /\p{L}{4}|\p{Lo}{2}/u.test(text);
    });
    if (counted.length < 2) continue;
    const order = counted.map((cell) => ({ cell, at: random() })).sort((a, b) => a.at - b.at);
    keep(
      row,
      cells.map((cell) => {
        const place = counted.indexOf(cell);
        return place < 0 ? cell : (order[place]?.cell ?? cell);
      }),
    );
    changed = true;
  }
  return changed;
});

/** Changes of one page by itself. */
export const MUTATIONS: readonly Mutation[] = [
  ...MARKS,
  oneMark,
  oneMark,
  oneScript,
  oneTag,
  some(0.02),
  some(0.1),
  rows,
  rows,
  cut,
  cut,
  turned,
];

const children = (tree: Document, name: "head" | "body") =>
  (part(tree, name)?.children ?? []).map((child) => cloneNode(child, true));

/** Moments of a walk from page A to page B in one document; each is read at B's address. */
export interface Walk {
  name: string;
  /** What the document holds then, in order: heads, then bodies. */
  head: readonly ("a" | "b")[];
  body: readonly ("a" | "b")[];
}

export const WALKS: readonly Walk[] = [
  { name: "only the address is new", head: ["a"], body: ["a"] },
  { name: "the head is new", head: ["b"], body: ["a"] },
  { name: "the body is new", head: ["a"], body: ["b"] },
  { name: "the body is new, the head has both", head: ["a", "b"], body: ["b"] },
  { name: "the old body above the new", head: ["a"], body: ["a", "b"] },
  { name: "the old body below the new", head: ["a"], body: ["b", "a"] },
  { name: "all new, the old body above", head: ["b"], body: ["a", "b"] },
];

/** The document in one moment of the walk from A to B. */
export function walked(a: Document, b: Document, { head, body }: Walk): Document {
  const tree = cloneNode(b, true);
  for (const [name, from] of [
    ["head", head],
    ["body", body],
  ] as const) {
    const target = part(tree, name);
    if (target)
      keep(
        target,
        from.flatMap((which) => children(which === "a" ? a : b, name)),
      );
  }
  return tree;
}
