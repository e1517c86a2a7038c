import browser from "webextension-polyfill";
import { defineBackground } from "wxt/utils/define-background";
import { accumulate } from "../../core/platforms/accumulate";
import { dispatcher } from "../messages/handle";
import { showBadge } from "./badge";
import { listenToCommands } from "./commands";
import { createBackground } from "./create";
import { normOf } from "./norm";
import { notify } from "./notify";
import { extensionArea, keepFromPages } from "./store/area";
import { faultyArea } from "./store/faulty-area";
import { webLock } from "./store/web-lock";
import { greetOnInstall } from "./welcome";

/** After this time a caller is told that storage is slow; the work itself goes on. */
const PATIENCE = 10_000;

/** Stateless between events: every listener is registered at once, and nothing is kept in memory. */
export default defineBackground({
  type: "module",
  main() {
    const local = extensionArea(browser.storage.local);
    const session = extensionArea(browser.storage.session);
    const { handlers, start } = createBackground({
      store: {
        // Known when built: the store build has neither the branch nor what it calls.
        area: import.meta.env.MODE === "e2e" ? faultyArea(local, session) : local,
        exclusive: webLock(navigator.locks, "store"),
        now: () => Date.now(),
        newId: () => crypto.randomUUID(),
      },
      session: {
        area: session,
        exclusive: webLock(navigator.locks, "session"),
        accumulate,
      },
      notify,
      // The tab may be closed by now.
      badge: (tabId, badge) => void showBadge(tabId, badge).catch(() => undefined),
      firstListName: browser.i18n.getMessage("list_first_name"),
      norm: normOf,
    });
    browser.runtime.onMessage.addListener(
      dispatcher(handlers, {
        extensionId: browser.runtime.id,
        origin: browser.runtime.getURL(""),
        patience: PATIENCE,
        onError: (error) => console.error(error),
      }),
    );
    listenToCommands(handlers);
    // The browser tests of the e2e build open their own tabs, and a tab behind another reads nothing.
    if (import.meta.env.MODE !== "e2e") greetOnInstall(handlers);
    keepFromPages(browser.storage.local).catch(() => undefined);
    void start();
  },
});
