/**
 * Where a profile's grid keeps its tiles and the counts that are drawn over a tile while it is pointed
 * at. Plain data: the reader of the grid and the routine that points at tiles share it.
 *
 * The page draws, inside the tile's own link, a dark layer with a list of two: likes, then comments.
 * On the Reels tab the list is always there; the views stand outside of it, beside an icon.
 */
export const TILE_SELECTOR = 'a[href*="/p/"], a[href*="/reel/"], a[href*="/tv/"]';

/** Where the tiles stand; tiles in the head (links of a bio) or in a dialog are none. */
export const TILE_ROOTS = ["main", '[role="main"]'] as const;
export const NOT_TILES = ["header", '[role="dialog"]'] as const;

export const TILE_COUNTS = {
  /** Parts of the layer over a tile, in order: likes, comments. */
  overlay: "ul li",
  /** Views of a Reel; counts only outside of the layer. */
  views: 'span[dir="auto"]',
} as const;

/** What of a tile changes when its counts are drawn: as long as it stays blank nothing appeared. */
export const TILE_APPEARED = TILE_COUNTS.overlay;
