import type { AssessSettings, MarketPeer, NicheList, OwnDeal, RateCardRow } from "../../types/assess-context";
import type { PlatformId } from "../../types/reading";
import type { CreatorId, ListId } from "./creator";

/** How the line on a network's page stands; null position means beside the profile header. */
export interface OverlayPlace {
  off: boolean;
  collapsed: boolean;
  position: { x: number; y: number } | null;
}

/** A page that the scout wants no line on: a profile, or one post where `post` is its id. */
export interface HiddenPage {
  platform: PlatformId;
  /** Empty where the address of a post names nobody. */
  handle: string;
  /** Empty for the profile itself. */
  post: string;
}

/** House settings. */
export interface Settings {
  /** What changes numbers. */
  assess: AssessSettings;
  rateCard: RateCardRow[];
  /** Ids of packs switched off, shipped or the scout's own. */
  packsOff: string[];
  networksOff: PlatformId[];
  listBadges: boolean;
  /** Forget creators on no list after so many days; null keeps them. */
  forgetAfterDays: number | null;
  /** Empty the trash after so many days; null keeps it. */
  emptyTrashAfterDays: number | null;
  /** Keep one figure of each creator seen, for the rank in the scout's own market. */
  rememberSeen: boolean;
  owner: string;
  overlay: Partial<Record<PlatformId, OverlayPlace>>;
  /** Newest last; absent in settings from before pages could be hidden. */
  hiddenPages?: HiddenPage[] | undefined;
  welcomed: boolean;
  /** Views of the shortlist page that the scout saved; their form is the page's own. */
  views: SavedView[];
  /** Topic lists that the scout changed or added; absent in settings from before there were any. */
  topics?: NicheList[] | undefined;
}

/** A named view of the table. `state` is JSON text, read and checked by the page. */
export interface SavedView {
  id: string;
  name: string;
  state: string;
}

/** An agreed price of one post, from the scout's own quotes of one single format. */
export interface Deal extends OwnDeal {
  creatorId: CreatorId;
  listId: ListId;
  quoteId: string;
}

/** One figure of a creator the scout has seen: "your market". */
export interface MarketValue extends MarketPeer {
  at: number;
}

/** A pack the scout added or changed; `json` is checked by the reader of packs, not by the store. */
export interface StoredPack {
  id: string;
  type: "rate" | "price";
  name: string;
  json: string;
  updatedAt: number;
}

/** One profile to look at. */
export interface QueueItem {
  platform: PlatformId;
  handle: string;
  url: string;
  addedAt: number;
  state: "waiting" | "opened" | "decided";
}

/** Profiles to look at, one by one, for the list that was active when it began. */
export interface Queue {
  items: QueueItem[];
  /** Passed over because they were decided in this list already. */
  skipped: number;
}
