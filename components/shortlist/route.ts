/** Parts of the page that stand in its navigation, in their order. */
export const PARTS = ["creators", "lists", "followups", "people", "trash", "quarantine"] as const;
export type Part = (typeof PARTS)[number];

/** Parts that one opens from another: the part of the navigation they belong to. */
const INSIDE = { creator: "creators", compare: "creators", list: "lists" } as const satisfies Record<string, Part>;

export type ViewName = Part | keyof typeof INSIDE;

/** What the page shows; it stands in the address behind the hash, so that Back and bookmarks work. */
export interface Route {
  view: ViewName;
  /** What is shown of it: a creator, a list, the creators compared; empty for the whole. */
  ids: string[];
}

const isInside = (name: string): name is keyof typeof INSIDE => Object.hasOwn(INSIDE, name);

/** Which part of the navigation a view belongs to. */
export const partOf = (view: ViewName): Part => (isInside(view) ? INSIDE[view] : view);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray "%" in an address typed by hand.
    return text;
  }
}

/**
 * Reads the part of the address behind the hash; what is not known shows the creators, and one of something without
 * saying which shows all of them.
 *
 * @example readRoute("#creator/tiktok%3Aada.bakes") // { view: "creator", ids: ["tiktok:ada.bakes"] }
 * @example readRoute("#nonsense") // { view: "creators", ids: [] }
 */
export function readRoute(hash: string): Route {
  const [name = "", ...rest] = hash.replace(/^#/, "").split("/");
  const ids = [...new Set(rest.filter(Boolean).map(decoded))];
  if (isInside(name)) return ids.length > 0 ? { view: name, ids } : { view: INSIDE[name], ids: [] };
  return { view: PARTS.find((part) => part === name) ?? "creators", ids: [] };
}

/**
 * The address of a part of the page.
 *
 * @example hashOf("lists") // "#lists"
 * @example hashOf("compare", "x:a", "x:b") // "#compare/x%3Aa/x%3Ab"
 */
export function hashOf(view: ViewName, ...ids: readonly string[]): string {
  return `#${[view, ...ids.map(encodeURIComponent)].join("/")}`;
}
