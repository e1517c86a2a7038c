import { effect } from "@preact/signals";
import { h, render } from "preact";
import browser from "webextension-polyfill";
import type { ContentScriptContext } from "wxt/utils/content-script-context";
import { reasonOfKey } from "../../components/parts/reject-menu";
import { t } from "../../components/words";
import { PLATFORMS } from "../../core/platforms/registry";
import type { PlatformId } from "../../core/types/reading";
import { send } from "../messages/send";
import { makeActions } from "./actions";
import { badgeOf } from "./badge-of";
import { watchPage } from "./batches";
import { dragFrom } from "./drag";
import { readVisibleGrid } from "./grid";
import { highlight } from "./highlight";
import { makeHost } from "./host";
import { makeLists } from "./lists/lists";
import { clearModel, makeModel } from "./model";
import { networkSettings } from "./network-settings";
import { pageReport } from "./page-report";
import { makePlacer } from "./placing";
import { makeReader, type Stand } from "./reader";
import { makeStopwatch } from "./stopwatch";
import { missingOf, type Subject, subjectOf } from "./subject";
import { isTabMessage, type PageReport, type PanelReading, type TabMessage } from "./tab-messages";
import { pageTheme } from "./theme";
import { OverlayView } from "./view";

/** After this time without a reliable reading the overlay says what it could not read. */
const PATIENCE = 4_000;

/** After this time without a new reading the numbers have settled. */
const SETTLED = 1_500;

/** Watches the page and keeps the overlay true to it, until the context's signal ends. */
export function start(ctx: ContentScriptContext): void {
  const { signal } = ctx;
  const model = makeModel(PLATFORMS.find((each) => each.hosts.includes(location.hostname))?.id ?? null);
  const stopwatch = makeStopwatch();
  const reader = makeReader(document, stopwatch);
  const lists = makeLists(document, signal);
  let subject: Subject | null = null;
  let arrived = Date.now();
  /** The scout switched this network off, or was not asked yet: nothing is read here. */
  let switchedOff = true;
  let asked = false;
  let grid = new AbortController();
  let settle: ReturnType<typeof setTimeout> | undefined;
  // A dragged position is stored once the pointer lets go.
  const platform = () => (subject ? (subject.platform as PlatformId) : null);
  const { network } = model;
  /** Pages of this tab that the scout wants no line on. */
  const hiddenPages = new Set<string>();

  const host = makeHost(document, signal, (event) => {
    if (event.key === "Escape") {
      if (model.rejecting.value) actions.setRejecting(false);
      else if (model.cardOpen.value) actions.setCardOpen(false);
      return;
    }
    const reason =
      model.rejecting.value && !event.ctrlKey && !event.metaKey && !event.altKey ? reasonOfKey(event.key) : null;
    if (!reason) return;
    event.preventDefault();
    actions.reject(reason);
  });

  const placer = makePlacer(document, host, model);
  const place = () => {
    if (model.content.value) placer.place(platform());
    lists.layer.place();
  };

  let placing = false;
  /** However many parts of the page scroll, the line is placed once in a frame. */
  const placeSoon = () => {
    if (placing) return;
    placing = true;
    requestAnimationFrame(() => {
      placing = false;
      place();
    });
  };

  function show(stand: Stand): void {
    if (switchedOff) return;
    model.now.value = Date.now();
    if (stand.state === "ready") {
      const { now, insight, context, connected } = stand;
      model.orphaned.value = stand.orphaned;
      const { reading, known, activeList } = now;
      if (connected) void send("badge.set", { badge: badgeOf(insight, known) });
      const view = { reading, insight, known, activeList, context, connected };
      model.content.value = { state: "ready", view, list: lists.view.value };
      clearTimeout(settle);
      settle = setTimeout(() => void reader.settled(), SETTLED);
    } else if (Date.now() - arrived < PATIENCE) {
      model.content.value = null;
      setTimeout(() => batches.soon(), PATIENCE);
    } else {
      const what = stand.reading ? missingOf(stand.reading).map((name) => t(`name_${name}`)) : [];
      model.content.value = { state: "nothing-read", what };
    }
  }

  /** Takes the address as it is now; on another page nothing of the last one stays. */
  function arrive(url: string): void {
    const next = subjectOf(url);
    if (next?.key === subject?.key) return;
    subject = next;
    arrived = Date.now();
    reader.reset();
    grid.abort();
    clearTimeout(settle);
    clearModel(model);
    model.hiddenHere.value = next !== null && hiddenPages.has(next.key);
    placer.forget();
    lists.clear();
    void send("badge.set", { badge: null });
  }

  /** Reads the page as it is now; gives the milliseconds that it took of the page's own time. */
  async function readNow(): Promise<number> {
    if (switchedOff) return 0;
    const url = location.href;
    arrive(url);
    const about = subject;
    await stopwatch.timed(() => lists.update(url));
    if (about) {
      const stand = await stopwatch.timed(() => reader.read(url, about));
      // The page may have moved on while the background answered.
      if (stand && subject === about && !signal.aborted) show(stand);
    } else {
      const list = lists.view.value;
      model.content.value = list && subject === null ? { state: "list", list } : null;
    }
    stopwatch.timed(() => {
      model.theme.value = pageTheme(document);
      place();
    });
    return stopwatch.take();
  }

  async function renew(): Promise<void> {
    if (switchedOff) return;
    const about = subject;
    await lists.renew();
    const stand = await reader.renew();
    if (stand && subject === about) show(stand);
  }

  const actions = makeActions({
    model,
    reader,
    renew,
    hidePage: (hidden) => {
      if (subject && hidden) hiddenPages.add(subject.key);
      else if (subject) hiddenPages.delete(subject.key);
    },
    readGrid: () => void readTheGrid(),
    addList: () => void addList(),
    startDrag: (event) => {
      const box = host.root.firstElementChild?.getBoundingClientRect();
      if (!box) return;
      const move = (position: { x: number; y: number }) => {
        model.place.value = { ...model.place.value, position };
      };
      const done = () => {
        if (network) void send("overlay.place", { platform: network, place: model.place.value });
      };
      dragFrom(event, box, move, done, signal);
    },
  });

  /** The reasons take the keyboard's focus, and give it back to whatever had it. */
  let focused: Element | null = null;
  function focusReasons(open: boolean): void {
    if (open) {
      focused = document.activeElement === host.element ? focused : document.activeElement;
      requestAnimationFrame(() => host.root.querySelector<HTMLElement>("[data-reason]")?.focus());
    } else if (focused) {
      if (focused instanceof HTMLElement && document.activeElement === host.element)
        focused.focus({ preventScroll: true });
      focused = null;
    }
  }

  /** A decision by the keyboard is seen even where the line is off. */
  const peek = () => {
    model.peek.value = model.place.value.off || model.hiddenHere.value;
  };

  function openReject(): void {
    if (model.content.value?.state !== "ready") return;
    peek();
    if (model.place.value.collapsed) model.place.value = { ...model.place.value, collapsed: false };
    actions.setRejecting(true);
  }

  async function addList(): Promise<void> {
    await lists.add();
    const { value: list } = lists.view;
    const { value: content } = model.content;
    if (list && content?.state === "list") model.content.value = { state: "list", list };
    if (list && content?.state === "ready") model.content.value = { ...content, list };
  }

  async function readTheGrid(): Promise<void> {
    const about = subject;
    if (!about || model.grid.value?.end === null) return;
    grid = new AbortController();
    signal.addEventListener("abort", () => grid.abort(), { once: true, signal: grid.signal });
    model.grid.value = { seen: 0, total: 0, read: 0, end: null };
    const result = await readVisibleGrid(document, about, grid.signal, (progress) => {
      model.grid.value = { ...progress, end: null };
    });
    if (subject !== about) return;
    model.grid.value = { seen: result.total, total: result.total, read: result.read, end: result.state };
    await renew();
  }

  function answer(message: TabMessage): Promise<PanelReading | PageReport | null> {
    switch (message.tab) {
      case "panel.reading": {
        const stand = reader.stand();
        if (!subject || switchedOff) return Promise.resolve({ state: "none", list: lists.view.value });
        if (!stand) return Promise.resolve({ state: "reading", reading: reader.latest() });
        const { now, insight, connected } = stand;
        const lineOff = model.place.value.off || model.hiddenHere.value;
        return Promise.resolve({ state: "ready", now, insight, connected, grid: model.grid.value, lineOff });
      }
      case "page.report":
        return Promise.resolve(switchedOff ? null : pageReport(document, reader.latest(), message.withHandle));
      case "overlay.command":
        if (message.command === "save") {
          peek();
          actions.save();
        }
        if (message.command === "undo") actions.undo();
        if (message.command === "show-line") actions.showLine();
        if (message.command === "reject") openReject();
        if (message.command === "read-grid") void readTheGrid();
        if (message.command === "queue-list") return addList().then(() => null);
        return Promise.resolve(null);
      case "overlay.highlight":
        highlight(document, message.postIds, reader.stand()?.now.reading.posts ?? [], signal);
        return Promise.resolve(null);
      case "overlay.renew":
        return applySettings()
          .then(renew)
          .then(() => {
            batches.soon();
            return null;
          });
    }
  }

  async function applySettings(): Promise<void> {
    const network = await networkSettings(location.hostname);
    // Without any answer nobody has switched anything off: then the numbers do not wait for storage.
    switchedOff = network?.off ?? (asked && switchedOff);
    asked = true;
    if (switchedOff) {
      grid.abort();
      clearTimeout(settle);
      reader.reset();
      void send("badge.set", { badge: null });
    }
    if (!network) return;
    lists.configure(network.lists);
    if (switchedOff) {
      clearModel(model);
      lists.clear();
    }
    model.place.value = network.place ?? model.place.value;
  }

  const onMessage = (message: unknown, sender: { id?: string | undefined }) =>
    isTabMessage(message) && sender.id === browser.runtime.id ? answer(message) : undefined;
  browser.runtime.onMessage.addListener(onMessage);
  ctx.onInvalidated(() => {
    // After an update the browser has taken the listener away already.
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(onMessage);
    render(null, host.root);
  });

  render(h(OverlayView, { model, actions }), host.root);
  effect(() => {
    void model.place.value.position;
    placeSoon();
  });
  effect(() => focusReasons(model.rejecting.value));
  // Size and place belong together: after each change of what is shown, before it is painted.
  const drawn = new MutationObserver(place);
  drawn.observe(host.root, { childList: true, subtree: true, characterData: true });
  signal.addEventListener("abort", () => drawn.disconnect(), { once: true });

  const batches = watchPage(document, signal, (node) => host.element.contains(node) || lists.layer.owns(node), readNow);
  ctx.addEventListener(window, "wxt:locationchange", ({ newUrl }) => {
    // The event comes before the page has changed: what was shown goes away at once, the new page is read later.
    arrive(newUrl.href);
    batches.soon();
  });
  const resized = () => {
    placer.forget();
    placeSoon();
  };
  ctx.addEventListener(window, "resize", resized, { passive: true });
  ctx.addEventListener(
    document,
    "scroll",
    (event) => {
      if (event.target !== document) placeSoon();
    },
    { passive: true, capture: true },
  );

  // Another tab may have decided about creators or changed settings while this one was out of sight.
  ctx.addEventListener(document, "visibilitychange", () => {
    if (!document.hidden && lists.view.value) void applySettings().then(lists.renew);
  });

  void applySettings().then(() => batches.soon());
}
