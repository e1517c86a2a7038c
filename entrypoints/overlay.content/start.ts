import { effect } from "@preact/signals";
import { h, render } from "preact";
import browser from "webextension-polyfill";
import type { ContentScriptContext } from "wxt/utils/content-script-context";
import { PLATFORMS } from "../../core/platforms/registry";
import { makeActions } from "./actions";
import { watchPage } from "./batches";
import { makeGridRun } from "./grid-run";
import { highlight } from "./highlight";
import { makeHost } from "./host";
import { keepFocus } from "./keep-focus";
import { makeLinePlace } from "./line-place";
import { makeLists } from "./lists/lists";
import { makeModel } from "./model";
import { makeReader } from "./reader";
import { makeLoop } from "./reading-loop";
import { onOverlayKey } from "./rejecting";
import { makeStopwatch } from "./stopwatch";
import { makeAnswers } from "./tab-answers";
import { isTabMessage } from "./tab-messages";
import { OverlayView } from "./view";

/** Watches the page and keeps the overlay true to it, until the context's signal ends. */
export function start(ctx: ContentScriptContext): void {
  const { signal } = ctx;
  const page = document;
  const model = makeModel(PLATFORMS.find((each) => each.hosts.includes(location.hostname))?.id ?? null);
  const stopwatch = makeStopwatch();
  const reader = makeReader(page, stopwatch);
  const lists = makeLists(page, signal);
  const soon = (): void => batches.soon();

  const host = makeHost(page, signal, (event) => onOverlayKey(event, model, actions));
  const line = makeLinePlace({
    page,
    host,
    model,
    platform: () => loop.subject()?.platform ?? null,
    placeOthers: lists.layer.place,
  });
  const loop = makeLoop({
    page,
    signal,
    model,
    reader,
    lists,
    stopwatch,
    place: line.place,
    changed: line.changed,
    leave: () => {
      grid.stop();
      line.forget();
    },
    stop: () => grid.stop(),
    soon,
  });
  const grid = makeGridRun({ page, signal, model, subject: loop.subject, renew: loop.renew });
  const actions = makeActions({
    model,
    reader,
    lists,
    renew: loop.renew,
    readGrid: () => void grid.read(),
    look: (postIds) => void highlight(page, postIds, signal),
    startDrag: (event) => line.startDrag(event, signal),
  });
  const answer = makeAnswers({ page, signal, model, reader, lists, loop, grid, actions, soon });

  const onMessage = (message: unknown, sender: { id?: string | undefined }) =>
    isTabMessage(message) && sender.id === browser.runtime.id ? answer(message) : undefined;
  browser.runtime.onMessage.addListener(onMessage);
  ctx.onInvalidated(() => {
    // After an update the browser has taken the listener away already.
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(onMessage);
    render(null, host.root);
  });

  render(h(OverlayView, { model, actions }), host.root);
  keepFocus(page, host, model);
  // What closes under the mouse hears nothing of its leaving.
  effect(() => {
    if (!model.cardOpen.value) highlight(page, [], signal);
  });
  line.follow(ctx);

  const own = (node: Node) => host.element.contains(node) || lists.layer.owns(node);
  const batches = watchPage(page, signal, own, loop.readNow);
  ctx.addEventListener(window, "wxt:locationchange", ({ newUrl }) => {
    // The event comes before the page has changed: what was shown goes away at once, the new page is read later.
    loop.arrive(newUrl.href);
    soon();
  });
  // Another tab may have decided about creators or changed settings while this one was out of sight.
  ctx.addEventListener(page, "visibilitychange", () => {
    if (page.hidden) return;
    const applied = loop.applySettings();
    if (lists.view.value) void applied.then(lists.renew);
  });

  void loop.applySettings().then(soon);
}
