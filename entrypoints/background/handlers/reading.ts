import { creatorIdFor } from "../../../core/shortlist/edit";
import { badgeOf, historyOf, knownOf } from "../../../core/shortlist/known";
import { renewCreator } from "../../../core/shortlist/store/decide";
import { findByHandles } from "../../../core/shortlist/store/find";
import { creatorKey } from "../../../core/shortlist/store/keys";
import { getLists } from "../../../core/shortlist/store/lists";
import { getDeals, getMarket, marketValueOf, rememberSeen } from "../../../core/shortlist/store/market";
import { lookUp } from "../../../core/shortlist/store/read-creators";
import { getSettings, packsRevision } from "../../../core/shortlist/store/settings";
import type { KnownBadge, ReadingState } from "../../../core/shortlist/types";
import type { Handlers } from "../../messages/handle";
import type { Reply } from "../../messages/map";
import type { BackgroundDeps } from "../deps";
import { choose, lookAt, report, type Seen } from "../session/seen";
import { changeEvent } from "./changed";

/** Handles asked about at once. */
const MOST_BADGES = 200;

/** What a page needs to assess a creator: the merged reading, what is known, settings, brief, deals, market. */
async function stateOf(deps: BackgroundDeps, seen: Seen): Promise<Reply<ReadingState>> {
  const { area } = deps.store;
  const { reading, choice } = seen;
  const [found, lists, settings, deals, market, revision] = await Promise.all([
    lookUp(area, reading),
    getLists(area),
    getSettings(area),
    getDeals(area, reading.platform),
    getMarket(area, reading.platform),
    packsRevision(area),
  ]);
  if (!lists.ok) return lists;
  if (!settings.ok) return settings;
  if (!deals.ok) return deals;
  if (!market.ok) return market;
  // An entry that cannot be read must not hide the numbers on the page: it reads as not known.
  const creator = found.ok ? found.value : null;
  const { activeId } = lists.value;
  const activeList = lists.value.lists.find((list) => list.id === activeId) ?? null;
  return {
    ok: true,
    value: {
      reading,
      known: creator === null ? null : knownOf(creator, lists.value.lists, activeId),
      activeList,
      context: {
        settings: settings.value.assess,
        rateCard: settings.value.rateCard,
        ownDeals: deals.value,
        brief: activeList?.brief ?? null,
        putBack: choice.putBack,
        kind: choice.kind,
        history: creator === null ? [] : historyOf(creator.snapshots),
        market: market.value,
        creatorId: creator?.id ?? creatorIdFor(reading),
        packsRevision: revision,
        packsOff: settings.value.packsOff,
        ownTopics: settings.value.topics ?? [],
      },
    },
  };
}

type Names = "reading.report" | "reading.get" | "sample.set" | "insight.report" | "badge.set" | "known.many";

/** Messages about the creator on the page. */
export function readingHandlers(deps: BackgroundDeps): Pick<Handlers, Names> {
  const orNull = (seen: Seen | null) =>
    seen === null ? Promise.resolve({ ok: true as const, value: null }) : stateOf(deps, seen);
  return {
    "reading.report": async ({ reading }, asker) => stateOf(deps, await report(deps.session, reading, !asker.private)),
    "reading.get": async (profile) => orNull(await lookAt(deps.session, profile)),
    "sample.set": async ({ platform, handle, choice }) =>
      orNull(await choose(deps.session, { platform, handle }, choice)),
    "insight.report": async ({ reading, insight }, asker) => {
      if (asker.private) return { ok: true, value: { snapshot: false } };
      const settings = await getSettings(deps.store.area);
      if (!settings.ok) return settings;
      const value = settings.value.rememberSeen ? marketValueOf(reading, insight) : null;
      if (value !== null) {
        const remembered = await rememberSeen(deps.store, value);
        if (!remembered.ok) return remembered;
      }
      const renewed = await renewCreator(deps.store, { reading, insight, now: deps.store.now() });
      if (!renewed.ok) return renewed;
      if (renewed.value) deps.notify(changeEvent([creatorKey(creatorIdFor(reading))]));
      return { ok: true, value: { snapshot: renewed.value } };
    },
    "badge.set": async ({ badge }, asker) => {
      if (asker.tabId !== null) deps.badge(asker.tabId, badge);
      return { ok: true, value: null };
    },
    "known.many": async ({ platform, handles }) => {
      const lists = await getLists(deps.store.area);
      if (!lists.ok) return lists;
      const found = await findByHandles(deps.store.area, platform, [...new Set(handles)].slice(0, MOST_BADGES));
      if (!found.ok) return found;
      const present = found.value.filter((creator) => creator.removedAt === null);
      const badges: [string, KnownBadge][] = present.map((one) => [one.handle, badgeOf(one, lists.value.activeId)]);
      return { ok: true, value: Object.fromEntries(badges) };
    },
  };
}
