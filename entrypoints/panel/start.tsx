import { render } from "preact";
import browser from "webextension-polyfill";
import { t } from "../../components/words";
import { send } from "../messages/send";
import { makeActions } from "./actions";
import { installPageWords } from "./install-words";
import { loadLists, loadTab } from "./load";
import { makeModel } from "./model";
import { PanelPage } from "./panel-page";

/** The keys inside the panel; Alt keeps them apart from typing. Physical keys: Alt changes letters on some layouts. */
const KEYS: Readonly<Record<string, string>> = { KeyQ: "[name=quote]", KeyM: "[name=note]" };

/** Starts the panel in a page of the extension. `follow` keeps it on the active tab, as the side panel must. */
export function startPanel(root: HTMLElement, follow: boolean): void {
  installPageWords();
  document.title = t("extension_name");
  const model = makeModel();
  const search = location.search;
  const reload = () => loadTab(model, search);
  const panel = makeActions(model, reload, !follow);
  render(<PanelPage model={model} actions={{ panel, reload }} />, root);
  void reload();
  void loadLists(model);

  browser.runtime.onMessage.addListener((message: unknown) => {
    if (typeof message !== "object" || message === null || !("event" in message)) return undefined;
    void loadLists(model);
    void reload();
    return undefined;
  });
  if (follow) {
    browser.tabs.onActivated.addListener(() => void reload());
    browser.tabs.onUpdated.addListener((_id, change, tab) => {
      if (tab.active && (change.status === "complete" || change.url !== undefined)) void reload();
    });
  }
  // Readings grow while the scout scrolls; the panel follows at a walking pace and only while it is seen.
  setInterval(() => {
    if (!document.hidden) void reload();
  }, 1_500);

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && model.help.value) {
      event.preventDefault();
      model.help.value = false;
    }
    if (!event.altKey || event.shiftKey) return;
    const selector = KEYS[event.code];
    if (selector !== undefined) document.querySelector<HTMLElement>(selector)?.focus();
    if (event.code === "KeyZ") void send("undo.apply", { id: null }).then(reload);
    if (selector !== undefined || event.code === "KeyZ") event.preventDefault();
  });
}
