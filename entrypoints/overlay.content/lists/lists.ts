import { signal as state } from "@preact/signals";
import type { ListView } from "../../../components/overlay/list-part";
import { listBadge } from "../../../components/view/list-badge";
import { CREATOR_LISTS, type ListedCreator, listedCreators } from "../../../core/platforms/lists";
import type { KnownBadge } from "../../../core/shortlist/types";
import type { TierBorders } from "../../../core/types/assess-context";
import { send } from "../../messages/send";
import { pageTheme } from "../theme";
import { makeBadgeLayer } from "./badge-layer";

/** The background answers for so many handles at once; longer lists get their badges up to here. */
const MOST = 200;

type Entry = ListedCreator & { entry: Element };

/** Creators whose entry is drawn; a list keeps others in the page without showing them. */
function drawn(creators: readonly ListedCreator[]): Entry[] {
  return creators.flatMap((each): Entry[] => {
    // The rules see elements through a narrow interface; on a page they are elements.
    if (!(each.element instanceof Element)) return [];
    const { width, height } = each.element.getBoundingClientRect();
    return width > 0 && height > 0 ? [{ ...each, entry: each.element }] : [];
  });
}

const isDecided = (known: KnownBadge | undefined): boolean =>
  known !== undefined && (known.doNotWorkWith || (known.active && known.membership !== null));

/** Badges beside the creators that a page lists, and the command that queues those not yet decided. */
export function makeLists(page: Document, signal: AbortSignal) {
  const layer = makeBadgeLayer(page, signal);
  const view = state<ListView | null>(null);
  let entries: Entry[] = [];
  let known: Record<string, KnownBadge> = {};
  let asked = "";
  let borders: TierBorders | null = null;
  let badges = false;

  const undecided = () => entries.filter(({ handle }) => !isDecided(known[handle]));

  function show(): void {
    const now = Date.now();
    const placed = entries.flatMap(({ handle, entry, followers }) => {
      const badge = borders && listBadge(known[handle] ?? null, followers, borders, now);
      return badge ? [{ handle, entry, badge }] : [];
    });
    layer.show(badges ? placed : [], pageTheme(page));
    const { result = null } = view.value ?? {};
    view.value = entries.length === 0 ? null : { creators: entries.length, undecided: undecided().length, result };
  }

  async function ask(): Promise<void> {
    const [first] = entries;
    if (!first) return;
    const about = asked;
    const reply = await send("known.many", { platform: first.platform, handles: entries.map((each) => each.handle) });
    if (reply.ok && asked === about) known = reply.value;
  }

  return {
    view,
    layer,

    /** Settings as they are now: the tiers' borders, and whether badges are wanted. */
    configure(next: { badges: boolean; borders: TierBorders }): void {
      badges = next.badges;
      borders = next.borders;
    },

    /** Looks for creators on the page as it is now; asks about them only when they are others than before. */
    async update(url: string): Promise<void> {
      const host = page.location.hostname;
      if (!CREATOR_LISTS.some((list) => list.hosts.includes(host))) return;
      const language = page.documentElement.lang || null;
      entries = drawn(listedCreators({ root: page, url, language })).slice(0, MOST);
      const names = entries.map((each) => each.handle).join(" ");
      if (names !== asked) {
        asked = names;
        if (view.value) view.value = { ...view.value, result: null };
        await ask();
      }
      show();
    },

    /** Somebody was decided about, here or elsewhere. */
    async renew(): Promise<void> {
      await ask();
      show();
    },

    clear(): void {
      entries = [];
      asked = "";
      show();
    },

    /** Puts the creators nobody decided about into the queue. Runs only when the scout asks. */
    async add(): Promise<void> {
      const profiles = undecided().map(({ platform, handle, url }) => ({ platform, handle, url }));
      if (profiles.length === 0) return;
      const reply = await send("queue.add", { profiles });
      if (!reply.ok || !view.value) return;
      view.value = { ...view.value, result: { added: reply.value.added, skipped: reply.value.skipped } };
    },
  };
}

export type Lists = ReturnType<typeof makeLists>;
