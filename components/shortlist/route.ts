/** Every part of the page that has nothing but its name. */
export const PLAIN_VIEWS = ["creators"] as const;
export type PlainView = (typeof PLAIN_VIEWS)[number];

/** What the page shows; it stands in the address behind the hash, so that Back and bookmarks work. */
export type Route = { view: PlainView };

/**
 * Reads the part of the address behind the hash; what is not known shows the creators.
 *
 * @example readRoute("#creators") // { view: "creators" }
 * @example readRoute("#nonsense") // { view: "creators" }
 */
export function readRoute(hash: string): Route {
  return { view: PLAIN_VIEWS.find((view) => view === hash.slice(1)) ?? "creators" };
}

/**
 * The address of a part of the page.
 *
 * @example hashOf({ view: "creators" }) // "#creators"
 */
export function hashOf(route: Route): string {
  return `#${route.view}`;
}
